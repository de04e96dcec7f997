package dev.leash.checker.contract;

/**
 * A call that starts work on another thread.
 *
 * @param boundedThreads whether something bounds the number of threads it can lead to
 * @param boundedQueue whether something bounds the work that can pile up
 * @param periodic whether the work repeats until it is cancelled
 */
public record Spawns(boolean boundedThreads, boolean boundedQueue, boolean periodic) {}
