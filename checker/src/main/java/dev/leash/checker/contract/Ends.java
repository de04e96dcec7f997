package dev.leash.checker.contract;

/** How the threads of an owner end when nobody releases it. */
public enum Ends {
  /** Nothing is said; read as {@link #NEVER}. */
  UNSTATED,
  /** They don't. */
  NEVER,
  /** When the collector finds the owner unreachable and it has no work left: a weak leak. */
  WHEN_UNREACHABLE,
  /** After idling for a while: a weak leak. */
  WHEN_IDLE,
  /** By arrangement of the library (an exiting executor, a cleaner): never an obligation. */
  BY_ITSELF
}
