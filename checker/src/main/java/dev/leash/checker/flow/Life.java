package dev.leash.checker.flow;

/** When a value comes to hold a thread. */
public enum Life {
  /** As soon as it exists. */
  WORKS_AT_ONCE,
  /** With its first work: an exception before that leaks nothing. */
  WORKS_WHEN_USED,
  /** When it is started: before that, forgetting it is harmless on every path. */
  NOTHING_UNTIL_STARTED
}
