/** Judges how many threads and tasks a run can come to, and what bounds that. */
package dev.leash.checker.module.spawning;
