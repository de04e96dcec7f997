/**
 * What a run leaves for later: its findings as entries of the findings file, each with the key that
 * later runs know it by, and what the baseline says of them.
 */
package dev.leash.checker.recording;
