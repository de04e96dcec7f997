package dev.leash.checker.contract;

/**
 * A method that cancels its receiver, a handle.
 *
 * @param interrupts when it interrupts the thread that runs the work
 */
public record Cancel(Interrupts interrupts) {

  /** When cancelling interrupts. */
  public enum Interrupts {
    /** Nothing is known. */
    UNSTATED,
    /** Always, if the work is running. */
    ALWAYS,
    /** If the method's boolean argument is true. */
    ARGUMENT,
    /** Never: running work goes on. */
    NEVER
  }
}
