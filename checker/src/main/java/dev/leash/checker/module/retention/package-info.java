/** What threads keep when the work that put it there is over. */
package dev.leash.checker.module.retention;
