package dev.leash.checker.report;

import dev.leash.checker.findings.FindingEntry;

/**
 * A finding and what a comparison says of it.
 *
 * @param entry the finding as the run wrote it
 * @param status whether it is new
 * @param change how the change that is looked at brought it about although its line is as before,
 *     in one sentence for people; empty if that isn't so or isn't known
 */
public record Finding(FindingEntry entry, Status status, String change) {

  /** A finding, and nothing to say of a change. */
  public Finding(FindingEntry entry, Status status) {
    this(entry, status, "");
  }

  /** Whether a finding is new. */
  public enum Status {
    /** In no baseline, and not compared with another state of the code. */
    NEW,
    /** In a baseline. */
    KNOWN,
    /** Not in the state of the code that it is compared with, nor in a baseline. */
    INTRODUCED,
    /** In the state of the code that it is compared with, too. */
    PRE_EXISTING,
    /** Suppressed in the source; it never counts. */
    SUPPRESSED;

    /** Whether a gate on new findings stops at it. */
    public boolean isNew() {
      return this == NEW || this == INTRODUCED;
    }
  }
}
