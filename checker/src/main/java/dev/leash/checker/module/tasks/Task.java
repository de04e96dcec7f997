package dev.leash.checker.module.tasks;

/**
 * A body that another thread runs.
 *
 * @param body the code
 * @param start what starts it
 */
public record Task(Body body, Start start) {}
