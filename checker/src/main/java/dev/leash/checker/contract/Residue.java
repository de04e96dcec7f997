package dev.leash.checker.contract;

/** What a call does to what its receiver keeps for the thread that makes the call. */
public enum Residue {
  /** Nothing is known. */
  UNSTATED,
  /** The thread keeps the argument after the call, as with a thread-local. */
  ATTACHED,
  /** The thread no longer keeps anything. */
  DETACHED
}
