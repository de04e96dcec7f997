package dev.leash.checker.findings;

import java.util.List;

/**
 * An annotation that suppresses checks of Leash.
 *
 * @param place the annotation
 * @param names what it names of Leash: checks of the run, or "leash" for all
 * @param used whether it suppressed a finding of this run; if not, it can go
 */
public record SuppressionEntry(Place place, List<String> names, boolean used) implements Entry {}
