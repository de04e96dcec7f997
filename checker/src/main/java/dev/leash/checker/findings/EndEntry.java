package dev.leash.checker.findings;

/**
 * The last line.
 *
 * @param entries how many lines stand before it
 */
public record EndEntry(int entries) implements Entry {}
