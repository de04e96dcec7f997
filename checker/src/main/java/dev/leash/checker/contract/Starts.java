package dev.leash.checker.contract;

/** When a thread owner begins to hold a thread. */
public enum Starts {
  /** Nothing is said; read as {@link #AT_ONCE}. */
  UNSTATED,
  /** As soon as the object exists: timers, most clients. */
  AT_ONCE,
  /** With the first task it is given: executors. An owner without a task costs no thread. */
  FIRST_TASK,
  /** When one of its starting methods is called ({@link TypeContract#startedBy}). */
  BY_CALL
}
