package dev.leash.checker.findings;

/**
 * A change of a source.
 *
 * @param file the source, as a path below the root with forward slashes
 * @param range the text that goes; empty for an insertion
 * @param replacement the text that comes
 */
public record Edit(String file, Range range, String replacement) {}
