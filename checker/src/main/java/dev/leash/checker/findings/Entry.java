package dev.leash.checker.findings;

/** One line of a findings file. */
public sealed interface Entry
    permits RunEntry, SourceEntry, FindingEntry, SuppressionEntry, PartEntry, EndEntry {

  /** The version of the format that this package writes and reads. */
  int FORMAT = 1;
}
