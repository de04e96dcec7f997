/** The report as one HTML page. */
package dev.leash.checker.report.html;
