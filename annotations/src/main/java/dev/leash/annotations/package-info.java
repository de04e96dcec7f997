/**
 * Contracts about threads that an API states and the compiler holds.
 *
 * <p>The annotations are kept in class files and not loaded at run time, so nothing that uses them
 * needs this library once it is compiled.
 */
package dev.leash.annotations;
