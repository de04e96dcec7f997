package dev.leash.checker.findings;

/**
 * A place in a source.
 *
 * @param file the source, as a path below the root with forward slashes
 * @param range where in it
 * @param text the first line of the range, without the blanks around it, cut after 200 characters:
 *     tells whether a change touched it
 */
public record Place(String file, Range range, String text) {}
