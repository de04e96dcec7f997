package dev.leash.checker.cli;

import dev.leash.checker.report.FindingsReader;
import dev.leash.checker.report.score.Change;
import dev.leash.checker.report.score.ScoreJson;
import dev.leash.checker.report.score.ScoreMarkdown;
import dev.leash.checker.report.score.ScoreReport;
import dev.leash.checker.report.score.ScoreText;
import dev.leash.checker.report.score.Scores;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.checkerframework.checker.nullness.qual.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the concurrency health of modules, and holds builds to it. */
@Command(
    name = "score",
    description = "Scores the concurrency health of modules, from 0 to 100.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ScoreCommand implements Callable<Integer> {

  /** The forms of a score. */
  enum Form {
    /** For people, in a terminal. */
    TEXT,
    /** For programs. */
    JSON,
    /** For the page of a pull request. */
    MARKDOWN;

    String write(ScoreReport report) {
      return switch (this) {
        case TEXT -> ScoreText.of(report);
        case JSON -> ScoreJson.of(report);
        case MARKDOWN -> ScoreMarkdown.of(report);
      };
    }
  }

  @Parameters(
      paramLabel = "DIR",
      arity = "1..*",
      description = "Findings files, or folders that hold some.")
  private List<Path> places;

  @Option(
      names = "--fail-under",
      paramLabel = "SCORE",
      description = "Exit with 1 if the score is lower: a whole number from 0 to 100.")
  private @Nullable Integer least;

  @Option(
      names = "--no-drop-against",
      paramLabel = "DIR",
      description = "Exit with 1 if the score is lower than that of the findings files in DIR.")
  private @Nullable List<Path> base;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private Form form;

  @Option(names = "--by-module", description = "Show each module in full.")
  private boolean byModule;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (least != null && (least < 0 || least > 100)) {
      throw new WrongUse("--fail-under takes a whole number from 0 to 100, not " + least);
    }
    Scores scores = Scores.of(FindingsReader.read(places));
    Change change = change(scores);
    PrintWriter out = spec.commandLine().getOut();
    out.print(form.write(new ScoreReport(scores, change, byModule)));
    out.flush();
    boolean fell = fell(change);
    boolean low = low(scores.whole().points());
    return fell || low ? Main.FINDINGS : Main.CLEAN;
  }

  private @Nullable Change change(Scores scores) {
    if (base == null) {
      return null;
    }
    return new Change(Scores.of(FindingsReader.read(base)).whole(), scores.whole());
  }

  private boolean low(int points) {
    if (least == null || points >= least) {
      return false;
    }
    say("the score is " + points + ", under " + least);
    return true;
  }

  private boolean fell(@Nullable Change change) {
    if (change == null || !change.fell()) {
      return false;
    }
    String drop = change.pointsBefore() + " to " + change.pointsNow();
    say("the score fell from " + drop + ": " + change.reason());
    return true;
  }

  private void say(String line) {
    spec.commandLine().getErr().println("leash: " + line);
  }
}
