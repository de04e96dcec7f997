/** The map of threads: who creates, owns, runs and releases which, and how waits end. */
package dev.leash.checker.report.map;
