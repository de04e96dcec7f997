/**
 * The concurrency health score: how much of what a module does with threads is owned, stoppable,
 * bounded and declared. {@code docs/score.md} says what it means.
 */
package dev.leash.checker.report.score;
