package dev.leash.checker.contract;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A stub word as it stands somewhere, with its arguments. Its getters refuse wrong arguments. */
final class WordUse {
  private final StubWord word;
  private final int line;
  private final Map<String, Expression> arguments = new LinkedHashMap<>();

  private WordUse(StubWord word, int line) {
    this.word = word;
    this.line = line;
  }

  static WordUse of(StubWord word, AnnotationExpr annotation) {
    WordUse use = new WordUse(word, lineOf(annotation));
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      use.add("value", single.getMemberValue());
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      for (MemberValuePair pair : normal.getPairs()) {
        use.add(pair.getNameAsString(), pair.getValue());
      }
    }
    return use;
  }

  private static int lineOf(AnnotationExpr annotation) {
    return annotation.getBegin().map(position -> position.line).orElse(1);
  }

  private void add(String element, Expression value) {
    if (!word.elements().contains(element)) {
      throw bad(
          word.elements().isEmpty()
              ? this + " takes no argument; right: " + this
              : this
                  + " has no element '"
                  + element
                  + "'; right: "
                  + String.join(", ", word.elements()));
    }
    arguments.put(element, value);
  }

  StubWord word() {
    return word;
  }

  int line() {
    return line;
  }

  boolean has(String element) {
    return arguments.containsKey(element);
  }

  /** The string of an element, {@code otherwise} if it is absent. */
  String string(String element, String otherwise) {
    Expression value = arguments.get(element);
    if (value == null) {
      return otherwise;
    }
    if (!value.isStringLiteralExpr()) {
      throw bad(element + " of " + this + " isn't a string; right: " + element + " = \"...\"");
    }
    return value.asStringLiteralExpr().asString();
  }

  /** The strings of an element, which may be one or an array; empty if it is absent. */
  List<String> strings(String element) {
    Expression value = arguments.get(element);
    if (value == null) {
      return List.of();
    }
    List<String> strings = new ArrayList<>();
    List<Expression> values =
        value instanceof ArrayInitializerExpr array ? array.getValues() : List.of(value);
    for (Expression each : values) {
      if (!each.isStringLiteralExpr()) {
        throw bad(
            element + " of " + this + " isn't a list of strings; right: {\"close\", \"stop\"}");
      }
      strings.add(each.asStringLiteralExpr().asString());
    }
    return strings;
  }

  /** Method names: as {@link #strings}, refusing what can't be the name of a method. */
  List<String> names(String element) {
    List<String> names = strings(element);
    for (String name : names) {
      if (!isIdentifier(name)) {
        throw bad(
            "'" + name + "' in " + this + " isn't the name of a method; right: the bare name");
      }
    }
    return names;
  }

  private static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && Character.isJavaIdentifierStart(name.charAt(0))
        && name.chars().allMatch(Character::isJavaIdentifierPart);
  }

  boolean bool(String element, boolean otherwise) {
    Expression value = arguments.get(element);
    if (value == null) {
      return otherwise;
    }
    if (!value.isBooleanLiteralExpr()) {
      throw bad(element + " of " + this + " is true or false; right: " + element + " = true");
    }
    return value.asBooleanLiteralExpr().getValue();
  }

  int number(String element) {
    Expression value = arguments.get(element);
    if (value == null || !value.isIntegerLiteralExpr()) {
      throw bad(this + " needs a number; right: " + this + "(19)");
    }
    try {
      return Integer.parseInt(value.asIntegerLiteralExpr().getValue());
    } catch (NumberFormatException e) {
      throw bad(this + " needs a number; right: " + this + "(19)");
    }
  }

  /** The one of {@code values} that the element's string stands for. */
  <T> T choice(String element, T otherwise, Map<String, T> values) {
    if (!has(element)) {
      return otherwise;
    }
    String written = string(element, "");
    T chosen = values.get(written);
    if (chosen == null) {
      throw bad(
          this
              + " doesn't know \""
              + written
              + "\"; right: "
              + values.keySet().stream()
                  .sorted()
                  .map(value -> '"' + value + '"')
                  .collect(Collectors.joining(", ")));
    }
    return chosen;
  }

  BadRowException bad(String message) {
    return new BadRowException(line, message);
  }

  @Override
  public String toString() {
    return "@" + word.written();
  }
}
