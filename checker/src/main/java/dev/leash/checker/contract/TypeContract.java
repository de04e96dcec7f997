package dev.leash.checker.contract;

import java.util.List;

/**
 * What a type promises about its instances.
 *
 * @param name binary name ({@code java.util.Map$Entry})
 * @param ownership whether instances are thread owners
 * @param releasedBy names of the methods that release an owner; empty if it is none
 * @param starts when an owner begins to hold a thread
 * @param startedBy names of the starting methods, for {@link Starts#BY_CALL}
 * @param ends how the owner's threads end if it is not released
 * @param daemon whether the owner's threads are daemons by default
 * @param cancelledBy names of the methods that cancel a handle; empty if instances are no handles
 * @param container whether instances hold other objects: what is got from one may be what was put
 *     in
 * @param unbounded for queues: whether each takes any number of elements, so that putting never
 *     waits
 * @param calledAtEnd for events: whether a framework calls methods that take one when the life of
 *     their object ends
 * @param borrows whether methods of the type only use their arguments unless they say otherwise
 * @param quiet whether methods of the type don't throw in planned operation
 */
public record TypeContract(
    String name,
    Ownership ownership,
    List<String> releasedBy,
    Starts starts,
    List<String> startedBy,
    Ends ends,
    boolean daemon,
    List<String> cancelledBy,
    boolean container,
    boolean unbounded,
    boolean calledAtEnd,
    boolean borrows,
    boolean quiet) {

  /** The contract of a type about which nothing is known. */
  public static TypeContract unstated(String name) {
    return new TypeContract(
        name,
        Ownership.UNSTATED,
        List.of(),
        Starts.UNSTATED,
        List.of(),
        Ends.UNSTATED,
        false,
        List.of(),
        false,
        false,
        false,
        false,
        false);
  }

  /** The names of the cancelling methods of a handle: those given, or the usual ones. */
  static List<String> cancelledBy(List<String> given) {
    return given.isEmpty() ? List.of("cancel", "close", "dispose", "unsubscribe") : given;
  }

  /** Whether instances are thread owners. */
  public boolean isOwner() {
    return ownership == Ownership.OWNER;
  }
}
