package dev.leash.checker.contract;

/** Takes the row that can't be read out of a stub's text, so that the other rows can be. */
final class UnreadableRow {

  private UnreadableRow() {}

  /**
   * The text with blanks in place of the member around {@code offset}: from the end of the one
   * before to its own semicolon or body. Lines stay where they are. The same text if there is
   * nothing to blank.
   */
  static String blank(String text, int offset) {
    String code = ConstructorBodies.blankNonCode(text);
    int start = Math.min(offset, code.length() - 1);
    if (start < 0) {
      return text;
    }
    if (isEnd(code.charAt(start))) {
      start--;
    }
    while (start >= 0 && !isEnd(code.charAt(start))) {
      start--;
    }
    int end = end(code, Math.max(start + 1, Math.min(offset, code.length())));
    StringBuilder blanked = new StringBuilder(text);
    for (int i = start + 1; i < end; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        blanked.setCharAt(i, ' ');
      }
    }
    return blanked.toString();
  }

  private static boolean isEnd(char c) {
    return c == ';' || c == '{' || c == '}';
  }

  /** Behind the semicolon, or the body, that comes next; before a closing brace. */
  private static int end(String code, int from) {
    int depth = 0;
    for (int i = from; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
        if (depth < 0) {
          // A brace too many is itself what can't be read.
          return i == from ? i + 1 : i;
        }
        if (depth == 0) {
          return i + 1;
        }
      } else if (c == ';' && depth == 0) {
        return i + 1;
      }
    }
    return code.length();
  }
}
