package dev.leash.checker.module.tasks;

import com.sun.source.util.TreePath;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A place where code doesn't obey the interrupt of its thread.
 *
 * @param kind what it does instead
 * @param at the catch clause, the loop, or the call
 * @param cause the same in the method that is called there, however far down; else {@code at}
 * @param source for a catch clause: the call that the interrupt ends
 * @param loop for a catch clause: the loop that goes on, if it is in one
 */
public record Breach(
    Kind kind, TreePath at, TreePath cause, @Nullable TreePath source, @Nullable TreePath loop) {

  /** What code does instead of ending. */
  public enum Kind {
    /** Catches the interrupt, and goes on to wait or to loop. */
    SWALLOWS,
    /** Catches the interrupt and restores it, but loops on without looking at it. */
    RESTORES,
    /** Loops without looking. */
    LOOPS,
    /** Waits for what an interrupt doesn't end. */
    WAITS
  }

  static Breach of(Kind kind, TreePath at) {
    return new Breach(kind, at, at, null, null);
  }

  /** The same, seen from the call at {@code call}. */
  Breach calledAt(TreePath call) {
    return new Breach(kind, call, cause, null, null);
  }
}
