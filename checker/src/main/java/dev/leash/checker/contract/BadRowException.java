package dev.leash.checker.contract;

/** A row of a stub that can't be used. Never leaves the stub reader. */
final class BadRowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * Makes one without a stack trace: it is caught one or two frames up.
   *
   * @param line the line of the row
   * @param message {@code what is wrong; what would be right}
   */
  BadRowException(int line, String message) {
    super(message, null, false, false);
    this.line = line;
  }

  int line() {
    return line;
  }
}
