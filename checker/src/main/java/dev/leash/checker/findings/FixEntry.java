package dev.leash.checker.findings;

import java.util.List;

/**
 * A fix of a finding.
 *
 * @param description what it does
 * @param edits the changes, none overlapping another, in the order of the source
 */
public record FixEntry(String description, List<Edit> edits) {}
