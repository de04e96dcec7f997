package dev.leash.checker.cli;

import java.io.Console;
import java.io.PrintWriter;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Says on a terminal what goes on, in one line that the next one replaces; else nothing. */
final class Progress implements AutoCloseable {

  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean isShown;

  /** Progress that is shown if somebody looks. */
  Progress(PrintWriter err) {
    this(err, isTerminal(System.console()));
  }

  Progress(PrintWriter err, boolean isShown) {
    this.err = err;
    this.isShown = isShown;
  }

  /** From JDK 22 on there can be a console without a terminal, which only itself can tell. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** What goes on now. */
  void say(String what) {
    show(CLEAR + what);
  }

  /** Takes the line away. */
  void clear() {
    show(CLEAR);
  }

  @Override
  public void close() {
    clear();
  }

  private void show(String text) {
    if (isShown) {
      err.print(text);
      err.flush();
    }
  }
}
