package dev.leash.checker.module;

import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What becomes of a thread owner that nothing is wrong with, as far as the run shows.
 *
 * @param creation where it is made
 * @param trace where it goes
 * @param end who ends it
 * @param by the call or place that shows it; null if there is no such place
 */
public record Fate(Creation creation, Trace trace, End end, @Nullable Site by) {

  /** Who ends a thread owner. */
  public enum End {
    /** A release method of what holds it, or every path of the code that makes it. */
    RELEASED,
    /** A framework. */
    FRAMEWORK,
    /** Nobody needs to: it lives as long as the process may. */
    PROCESS,
    /** Its threads end by themselves. */
    SELF_ENDING,
    /** Whoever calls the method that returns it. */
    RETURNED,
    /** Code out of view that it is given to. */
    HANDED_OVER,
    /** The run doesn't show it. */
    UNKNOWN
  }
}
