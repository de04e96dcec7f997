package dev.leash.checker.module.inventory;

/** Whether a part of a run is as it should be. */
public enum Outcome {
  /** It is, and the run shows it. */
  GOOD,
  /** It isn't: there is a finding about it, or an API doesn't say what it should. */
  BAD,
  /** The run doesn't show it. */
  UNKNOWN
}
