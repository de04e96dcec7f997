/** What a run contains, good or bad: what a score counts and a map draws. */
package dev.leash.checker.module.inventory;
