package dev.leash.checker.cli;

import dev.leash.checker.report.Visible;
import java.util.Locale;

/** Text for one line of a terminal. */
final class Text {

  private Text() {}

  /** {@code thing} in one line, with nothing in it that a terminal would obey. */
  static String line(Object thing) {
    return Visible.line(String.valueOf(thing));
  }

  /** {@code count} files, in words. */
  static String files(int count) {
    return count == 1 ? "1 file" : String.format(Locale.ROOT, "%,d files", count);
  }
}
