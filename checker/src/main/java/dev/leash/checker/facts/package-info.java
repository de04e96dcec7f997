/**
 * One visit of each class of the run: which members create owners, which use a field, which call a
 * method. An inverted index, so that later stages look only at the members that matter.
 */
package dev.leash.checker.facts;
