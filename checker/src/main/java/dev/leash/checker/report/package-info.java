/**
 * Findings files read, merged and compared, and what is made of them for people and other tools:
 * each format, the score, the map. Knows nothing of javac.
 */
package dev.leash.checker.report;
