package dev.leash.checker.contract;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import java.util.List;

/**
 * Reads stub files: Java syntax, one package a file, signatures without bodies, and the words that
 * say what they promise. Never throws: what can't be read is one line for the sink, and the rest of
 * the file goes on.
 */
public final class StubParser {
  /** After so many unreadable places in one file, the rest of it is given up. */
  private static final int MOST_REPAIRS = 50;

  private static final String FOUND_END = "Found <EOF>";

  private final JavaParser parser;

  /** Makes a parser; it can read any number of files, one after the other. */
  public StubParser() {
    ParserConfiguration configuration = new ParserConfiguration();
    configuration.setLanguageLevel(LanguageLevel.JAVA_17);
    configuration.setAttributeComments(false);
    this.parser = new JavaParser(configuration);
  }

  /**
   * Reads one file.
   *
   * @param file its name for messages
   * @param text its content
   * @param sink takes what is wrong
   */
  StubFile parse(String file, String text, ProblemSink sink) {
    String rest = ConstructorBodies.add(text);
    boolean endTold = false;
    for (int repairs = 0; repairs < MOST_REPAIRS; repairs++) {
      ParseResult<CompilationUnit> result;
      try {
        result = parser.parse(rest);
      } catch (ParseProblemException | StackOverflowError e) {
        sink.problem(file + ":1: can't be read as Java; right: a Java file of signatures");
        break;
      }
      if (result.isSuccessful() && result.getResult().isPresent()) {
        return StubReader.read(file, result.getResult().get(), sink);
      }
      Problem problem = result.getProblems().get(0);
      boolean atEnd = problem.getMessage().contains(FOUND_END);
      int offset = atEnd ? rest.length() : offset(rest, problem);
      if (!(atEnd && endTold)) {
        sink.problem(
            file + ":" + lineAt(rest, offset) + ": can't be read as Java: " + say(problem));
      }
      endTold |= atEnd;
      String repaired = atEnd ? rest + "}" : UnreadableRow.blank(rest, offset);
      if (repaired.equals(rest)) {
        break;
      }
      rest = repaired;
    }
    return new StubFile(List.of(), List.of());
  }

  private static int offset(String text, Problem problem) {
    Position position =
        problem
            .getLocation()
            .flatMap(range -> range.getBegin().getRange())
            .map(range -> range.begin)
            .orElse(new Position(1, 1));
    int offset = 0;
    for (int line = 1; line < position.line; line++) {
      int next = text.indexOf('\n', offset);
      if (next < 0) {
        break;
      }
      offset = next + 1;
    }
    return Math.min(offset + position.column - 1, text.length());
  }

  private static int lineAt(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  /** What is wrong and what would be right, without the parser's long list of other tokens. */
  private static String say(Problem problem) {
    if (problem.getMessage().contains(FOUND_END)) {
      return "the file ends inside a type; right: a closing brace";
    }
    String message = problem.getMessage().lines().findFirst().orElse("");
    message = message.replaceFirst("^Parse error\\. Found", "found");
    int expected = message.indexOf(", expected");
    String found = expected < 0 ? message : message.substring(0, expected);
    return found.strip() + "; right: a signature such as 'void close();'";
  }
}
