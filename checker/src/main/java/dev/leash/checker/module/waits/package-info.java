/** Judges what runs and what waits: whether something can end it, and whether signals come. */
package dev.leash.checker.module.waits;
