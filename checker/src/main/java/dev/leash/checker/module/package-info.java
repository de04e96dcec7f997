/**
 * The facts of all classes of a run, joined: who creates, holds and releases which thread owner,
 * and which owners nobody can release.
 */
package dev.leash.checker.module;
