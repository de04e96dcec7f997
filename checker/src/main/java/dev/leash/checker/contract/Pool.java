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
    /** It is bounded. */
    BOUNDED,
    /** Nothing bounds it. */
    UNBOUNDED,
    /** An argument decides. */
    ARGUMENT
  }
}
