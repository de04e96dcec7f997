package dev.leash.checker.contract;

import java.util.Set;

/**
 * What makes a type a thread owner, its super types included.
 *
 * @param type binary name of the nearest type that says so
 * @param releasedBy names of the methods that release an instance; overloads release it alike
 * @param starts when an instance begins to hold a thread; never {@link Starts#UNSTATED}
 * @param startedBy names of the starting methods; empty unless {@code starts} is {@link
 *     Starts#BY_CALL}
 * @param ends how its threads end if it isn't released; never {@link Ends#UNSTATED}
 * @param daemon whether its threads are daemons by default
 */
public record OwnerContract(
    String type,
    Set<String> releasedBy,
    Starts starts,
    Set<String> startedBy,
    Ends ends,
    boolean daemon) {}
