/** The command line: commands, their options, and what they print where. */
package dev.leash.checker.cli;
