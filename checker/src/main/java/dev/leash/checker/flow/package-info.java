/**
 * What happens to a value inside one method: where it goes, and on which paths an obligation is
 * still open when control leaves. Knows no API by name.
 */
package dev.leash.checker.flow;
