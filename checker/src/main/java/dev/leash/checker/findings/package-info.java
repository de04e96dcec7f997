/**
 * The findings file and the baseline: what a javac run leaves for the command line to read. Plain
 * data that knows neither javac nor the analysis, and needs no library, since it also runs inside
 * the user's compiler.
 *
 * <p>A findings file is UTF-8 text with one JSON object a line; {@code kind} tells which record of
 * this package it is. It starts with a {@link dev.leash.checker.findings.RunEntry} and ends with an
 * {@link dev.leash.checker.findings.EndEntry}; one that doesn't was cut off. {@code
 * docs/findings-file.md} describes it for other programs.
 */
package dev.leash.checker.findings;
