package dev.leash.checker.module;

/**
 * What the user may switch, and how much of the run is in view.
 *
 * @param strict whether code that isn't in view counts as releasing nothing
 * @param processWide whether owners that live as long as the process are reported as well
 * @param wholeRun whether all classes of the run are in view, rather than those of one file
 */
public record ModuleOptions(boolean strict, boolean processWide, boolean wholeRun) {}
