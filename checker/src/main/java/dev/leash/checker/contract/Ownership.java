package dev.leash.checker.contract;

/** Whether instances of a type keep threads alive until somebody releases them. */
public enum Ownership {
  /** Nothing is said. */
  UNSTATED,
  /** Every instance is a thread owner. */
  OWNER,
  /** Instances need no release, although a super type says otherwise. */
  NOT_OWNER
}
