package dev.leash.checker.findings;

/**
 * A source file of the run, with or without findings.
 *
 * @param file its path below the root, with forward slashes
 * @param lines how many lines it has
 */
public record SourceEntry(String file, int lines) implements Entry {}
