package dev.leash.checker.report.score;

import dev.leash.checker.report.Visible;

/** Text from sources in Markdown, which nothing in it can mark up. */
final class Markdown {

  private Markdown() {}

  /** {@code text} as code. */
  static String code(String text) {
    String line = Visible.line(text).strip();
    if (line.isEmpty()) {
      return "";
    }
    int longest = 0;
    int run = 0;
    for (int i = 0; i < line.length(); i++) {
      run = line.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    String space = longest > 0 ? " " : "";
    return fence + space + line + space + fence;
  }

  /** {@code text} as text. */
  static String text(String text) {
    String line = Visible.line(text);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean plain = Character.isLetterOrDigit(c) || c >= 0x80 || " ,;'()/".indexOf(c) >= 0;
      out.append(plain ? "" : "\\").append(c);
    }
    return out.toString();
  }
}
