package dev.leash.checker.report.page;

/** Text of sources as it may be shown: nothing in it that only steers a display. */
final class Shown {

  private static final char REPLACEMENT = '\uFFFD';

  private Shown() {}

  /**
   * The text with control characters, marks of direction and halves of pairs replaced, each by one
   * character, so that columns stay; line ends and tabs are kept.
   */
  static String text(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text, i)) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length()).append(text, 0, i);
    for (; i < text.length(); i++) {
      shown.append(isPlain(text, i) ? text.charAt(i) : REPLACEMENT);
    }
    return shown.toString();
  }

  private static boolean isPlain(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x7F) {
      return c >= ' ' || c == '\n' || c == '\t';
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT
        && c != '\u2028'
        && c != '\u2029';
  }
}
