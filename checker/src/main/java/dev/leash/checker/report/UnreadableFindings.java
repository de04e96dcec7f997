package dev.leash.checker.report;

/** Input that can't be read; the message is one line that names the file and says what is wrong. */
public final class UnreadableFindings extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 1000;

  /** The message is one line for the user, whatever names of the input are in it. */
  public UnreadableFindings(String message) {
    super(Visible.line(message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message));
  }
}
