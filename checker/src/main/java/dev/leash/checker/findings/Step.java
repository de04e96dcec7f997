package dev.leash.checker.findings;

/**
 * A place that has to do with a finding: a step on the path that leaks, the method that should
 * release.
 *
 * @param role what it is, in one of the words of {@code docs/findings-file.md}: "created", "exit",
 *     "release", …
 * @param message what happens there, for people
 * @param place where
 */
public record Step(String role, String message, Place place) {}
