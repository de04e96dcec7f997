package dev.leash.checker.contract;

/**
 * The shape of an executor that a factory or constructor makes.
 *
 * @param threads what bounds the number of its threads
 * @param queue what bounds the work that waits for a thread
 */
public record Pool(Bound threads, Bound queue) {

  /** What bounds something. */
  public enum Bound {
    /** There is no such thing: a pool that hands each task straight to a thread has no queue. */
    NONE,
    /** There is one at most: one thread. */
    SINGLE,
    /** It is bounded. */
    BOUNDED,
    /** Bounded, but a thread that waits for another task runs it, or is made up for. */
    MANAGED,
    /** Nothing bounds it. */
    UNBOUNDED,
    /** An argument decides. */
    ARGUMENT
  }
}
