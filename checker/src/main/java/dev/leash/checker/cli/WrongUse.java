package dev.leash.checker.cli;

/** A mistake of the user's; the message is one line that says what would be right. */
final class WrongUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongUse(String message) {
    super(message);
  }
}
