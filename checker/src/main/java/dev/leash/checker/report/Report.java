package dev.leash.checker.report;

import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.SuppressionEntry;
import java.nio.file.Path;
import java.util.List;

/**
 * What a report shows: every format shows the same.
 *
 * @param findings the findings to show, ordered by file and place
 * @param fixed findings of the state that this one is compared with that are gone, in the same
 *     order
 * @param unused suppressions that suppress nothing, if suppressed findings are shown; they can go
 * @param snapshot all that the runs wrote
 * @param root the folder that the paths of sources start from; it need not hold them
 * @param comparison what the findings were compared with
 * @param left what the report leaves out
 */
public record Report(
    List<Finding> findings,
    List<FindingEntry> fixed,
    List<SuppressionEntry> unused,
    Snapshot snapshot,
    Path root,
    Comparison comparison,
    LeftOut left) {

  /** What findings were compared with. */
  public enum Comparison {
    /** Nothing; a finding is known only if its run had a baseline. */
    NONE,
    /** A baseline. */
    BASELINE,
    /** The findings files of another state of the code. */
    AGAINST
  }

  /**
   * How many findings a report leaves out.
   *
   * @param suppressed those that the source suppresses, unless they were asked for
   * @param known those that aren't new, if only new ones were asked for
   * @param unseen those of the other state whose sources weren't compiled this time: neither fixed
   *     nor there
   */
  public record LeftOut(int suppressed, int known, int unseen) {

    /** Nothing is left out. */
    public static final LeftOut NOTHING = new LeftOut(0, 0, 0);
  }
}
