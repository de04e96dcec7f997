package dev.leash.checker.report;

import java.util.HexFormat;

/** Text from sources, made harmless: what it shows is what it holds. */
public final class Visible {

  private static final HexFormat HEX = HexFormat.of();

  private Visible() {}

  /**
   * {@code text} in one line: what moves the cursor, colours a terminal, turns the direction of
   * writing round or isn't seen at all becomes a Java escape such as {@code \}{@code u001b}.
   */
  public static String line(String text) {
    StringBuilder line = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPair(text, i)) {
        if (line != null) {
          line.append(c).append(text.charAt(i + 1));
        }
        i++;
      } else if (isHidden(c)) {
        line = line == null ? new StringBuilder(text.substring(0, i)) : line;
        line.append("\\u").append(HEX.toHexDigits(c));
      } else if (line != null) {
        line.append(c);
      }
    }
    return line == null ? text : line.toString();
  }

  private static boolean isHidden(char c) {
    if (c < 0x7f) {
      return c < ' ';
    }
    return Character.isISOControl(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.FORMAT
        || c == '\u2028'
        || c == '\u2029';
  }

  /** {@code text} with each half of a pair that stands alone replaced, so that UTF-8 can say it. */
  public static String encodable(String text) {
    StringBuilder whole = null;
    for (int i = 0; i < text.length(); i++) {
      if (isPair(text, i)) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        whole = whole == null ? new StringBuilder(text) : whole;
        whole.setCharAt(i, '\uFFFD');
      }
    }
    return whole == null ? text : whole.toString();
  }

  private static boolean isPair(String text, int index) {
    return Character.isHighSurrogate(text.charAt(index))
        && index + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(index + 1));
  }
}
