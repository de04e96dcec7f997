package dev.leash.checker.contract;

/** What a method does with the thread owner or handle that it is passed. */
public enum ParamRole {
  /** Nothing is said: for code that isn't in view, this counts as handing the object over. */
  UNSTATED,
  /** Uses it; the obligation stays with the caller. */
  BORROWED,
  /** Takes ownership: the caller owes nothing any more. */
  TAKEN,
  /** Releases it before returning. */
  RELEASED,
  /**
   * The result (for a constructor, the new object) stands for the argument: releasing either
   * releases both.
   */
  ALIAS,
  /**
   * Keeps it as an element of the receiver, or of the result if there is no receiver: a
   * collection's {@code add}.
   */
  KEPT,
  /** As {@link #KEPT}, but only if the method returns null: {@code Map.putIfAbsent}. */
  KEPT_IF_ABSENT,
  /** As {@link #KEPT}, but only if the method returns true: {@code Queue.offer}. */
  KEPT_IF_TRUE
}
