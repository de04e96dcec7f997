/**
 * What types and methods promise about threads: who owns them, who releases them, what waits, what
 * spawns. Read from annotations in class files and sources, from the stubs that ship with Leash,
 * and from a project's own stubs. This is the one place that knows an API by name.
 */
package dev.leash.checker.contract;
