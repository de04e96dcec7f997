/**
 * Judges work that somebody holds a handle of, or should: whether it is cancelled when given up.
 */
package dev.leash.checker.module.handles;
