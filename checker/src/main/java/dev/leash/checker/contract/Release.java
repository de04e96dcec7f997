package dev.leash.checker.contract;

/**
 * A method that releases its receiver.
 *
 * @param interrupts whether running tasks are interrupted by it
 * @param waits whether it waits for running tasks without a time limit
 */
public record Release(boolean interrupts, boolean waits) {}
