/** Which code other threads run, what starts and ends it, and which loops and waits it comes to. */
package dev.leash.checker.module.tasks;
