package dev.leash.checker.module.inventory;

/** What a part of a run is. */
public enum PartKind {
  /** The creation of a thread owner. */
  OWNER,
  /** Code that another thread runs. */
  TASK,
  /** A call that can wait. */
  WAIT,
  /** A call that starts a thread or gives a task to a pool. */
  SPAWN,
  /** An open method, constructor or class that hands an owner or a handle over, or takes one. */
  API
}
