package dev.leash.checker.contract;

/** What a method's result means for its caller. */
public enum Result {
  /** Nothing is said: a result of unknown ownership is no obligation. */
  UNSTATED,
  /** The caller owns it. */
  OWNED,
  /** Shared or borrowed: the caller must not or need not release it. */
  SHARED,
  /** The receiver itself: a fluent method. */
  RECEIVER
}
