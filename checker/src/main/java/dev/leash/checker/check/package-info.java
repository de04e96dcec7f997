/** The checks: each asks the run what it leaks, words the answer and offers the fix. */
package dev.leash.checker.check;
