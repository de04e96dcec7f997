package dev.leash.checker.module;

/**
 * What the user may switch.
 *
 * @param strict whether code that isn't in view counts as releasing nothing
 * @param processWide whether owners that live as long as the process are reported as well
 */
public record ModuleOptions(boolean strict, boolean processWide) {}
