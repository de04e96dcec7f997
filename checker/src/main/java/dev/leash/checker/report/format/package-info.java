/** The formats of reports for terminals and other programs. */
package dev.leash.checker.report.format;
