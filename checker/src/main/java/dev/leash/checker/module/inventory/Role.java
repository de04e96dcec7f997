package dev.leash.checker.module.inventory;

import java.util.Locale;

/** What the other end of a tie is for a part. */
public enum Role {
  /** The field or variable that holds an owner. */
  HELD_BY,
  /** The method that makes an owner. */
  CREATED_BY,
  /** The method that releases an owner. */
  RELEASED_BY,
  /** The owner whose thread runs a task. */
  RUNS_ON,
  /** The call that starts a task. */
  STARTED_BY,
  /** The call that ends a task or a wait. */
  ENDED_BY,
  /** The task or method that waits. */
  WAITS_IN,
  /** The owner that a call gives a task to. */
  GIVES_TO,
  /** What the finding is about that makes a part bad, if it isn't the part itself. */
  REPORTED_AT;

  /** The words for it: "held by". */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
