package dev.leash.checker.findings;

/**
 * Some text of a source. Lines and columns count from 1, columns in UTF-16 code units, each tab as
 * one; the end is exclusive.
 *
 * @param line the first line
 * @param column the first column
 * @param endLine the line of the end, not before {@code line}
 * @param endColumn the column behind the last one, in {@code endLine}
 */
public record Range(int line, int column, int endLine, int endColumn) {}
