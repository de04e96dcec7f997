/** What the map and the HTML report have in common: pages that need nothing but themselves. */
package dev.leash.checker.report.page;
