package dev.leash.checker.contract;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets stubs write a constructor as {@code Timer(boolean daemon);}. Java's grammar wants a body
 * there, so the semicolon gets one; lines stay where they are.
 */
final class ConstructorBodies {
  private static final Pattern DECLARED =
      Pattern.compile("\\b(?:class|enum|record)\\s+([A-Za-z_$][\\w$]*)");

  private ConstructorBodies() {}

  /** The text with a body for every constructor that has none. */
  static String add(String text) {
    String code = blankNonCode(text);
    Set<String> declared = new HashSet<>();
    Matcher types = DECLARED.matcher(code);
    while (types.find()) {
      declared.add(types.group(1));
    }
    StringBuilder result = new StringBuilder(text);
    int shift = 0;
    Matcher calls = Pattern.compile("([A-Za-z_$][\\w$]*)\\s*\\(").matcher(code);
    while (calls.find()) {
      if (declared.contains(calls.group(1)) && !followsDotOrAt(code, calls.start())) {
        int end = endOfHeader(code, calls.end());
        if (end > 0) {
          result.replace(end + shift, end + shift + 1, "{}");
          shift++;
        }
      }
    }
    return result.toString();
  }

  private static boolean followsDotOrAt(String code, int start) {
    int before = start - 1;
    while (before >= 0 && Character.isWhitespace(code.charAt(before))) {
      before--;
    }
    return before >= 0 && (code.charAt(before) == '.' || code.charAt(before) == '@');
  }

  /** The index of the semicolon that ends the header whose parameters begin there; or -1. */
  private static int endOfHeader(String code, int parameters) {
    int depth = 1;
    int at = parameters;
    while (at < code.length() && depth > 0) {
      char c = code.charAt(at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    Matcher rest =
        Pattern.compile("\\s*(?:throws[\\w\\s.,$]*)?;").matcher(code).region(at, code.length());
    return depth == 0 && rest.lookingAt() ? rest.end() - 1 : -1;
  }

  /** The text with blanks instead of comments and literals, at the same length. */
  static String blankNonCode(String text) {
    StringBuilder code = new StringBuilder(text);
    int at = 0;
    while (at < text.length()) {
      int end = endOfNonCode(text, at);
      for (int i = at; i < end; i++) {
        if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
          code.setCharAt(i, ' ');
        }
      }
      at = Math.max(end, at + 1);
    }
    return code.toString();
  }

  /** The end of the comment or literal that begins there; {@code at} itself if none does. */
  private static int endOfNonCode(String text, int at) {
    if (text.startsWith("//", at)) {
      return endOf(text.indexOf('\n', at), 0, text);
    }
    if (text.startsWith("/*", at)) {
      return endOf(text.indexOf("*/", at + 2), 2, text);
    }
    char quote = text.charAt(at);
    if (quote != '"' && quote != '\'') {
      return at;
    }
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == quote || c == '\n') {
        return i + 1;
      }
    }
    return text.length();
  }

  private static int endOf(int found, int length, String text) {
    return found < 0 ? text.length() : found + length;
  }
}
