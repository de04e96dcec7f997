package dev.leash.checker.findings;

import java.util.List;

/**
 * A finding.
 *
 * @param key what it is recognised by in later runs: no line, no message and no path in it
 * @param site what it is about, without the check: the {@link PartEntry#site} of the same thing
 * @param check the name of the check
 * @param severity "error", "warning" or "note", as the build asked for
 * @param message what is wrong, why, and what to do
 * @param link the page of the check
 * @param cause the kind of defect, in lower case: {@code field_never}, {@code interrupt_swallowed}
 * @param state whether it was reported
 * @param type the class that it stands in, by its binary name
 * @param member the method or field that it stands in, as in the key
 * @param place where it is reported: the line to change
 * @param related places that have to do with it, in no order of time
 * @param flow the path that leaks, in the order in which it runs; empty if there is no such path
 * @param fixes what would mend it
 */
public record FindingEntry(
    String key,
    String site,
    String check,
    String severity,
    String message,
    String link,
    String cause,
    State state,
    String type,
    String member,
    Place place,
    List<Step> related,
    List<Step> flow,
    List<FixEntry> fixes)
    implements Entry {

  /** Whether a finding was reported. */
  public enum State {
    /** It was. */
    OPEN,
    /** Its key stands in the baseline of the run. */
    BASELINE,
    /** An annotation in the source suppresses it. */
    SUPPRESSED
  }
}
