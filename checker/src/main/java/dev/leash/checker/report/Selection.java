package dev.leash.checker.report;

import dev.leash.checker.findings.Baseline;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.report.Finding.Status;
import dev.leash.checker.report.Report.Comparison;
import dev.leash.checker.report.Report.LeftOut;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What of a snapshot a report shows.
 *
 * @param baseline findings that are known; null if there is no baseline
 * @param base the state of the code that findings are compared with; null if there is none
 * @param newOnly whether only new findings are shown
 * @param suppressed whether findings that the source suppresses are shown, and suppressions that
 *     suppress nothing
 */
public record Selection(
    @Nullable Baseline baseline, @Nullable Snapshot base, boolean newOnly, boolean suppressed) {

  /** All findings that aren't suppressed, compared with nothing. */
  public static final Selection ALL = new Selection(null, null, false, false);

  /**
   * The report of a snapshot.
   *
   * @param root the folder that the paths of its sources start from
   */
  public Report of(Snapshot snapshot, Path root) {
    Against against = base == null ? null : new Against(base, snapshot, root);
    List<Finding> shown = new ArrayList<>();
    int silent = 0;
    int known = 0;
    for (FindingEntry entry : snapshot.findings()) {
      Finding finding = judged(entry, against);
      if (finding.status() == Status.SUPPRESSED) {
        silent++;
      } else if (!finding.status().isNew() && newOnly) {
        known++;
      }
      if (isShown(finding.status())) {
        shown.add(finding);
      }
    }
    return new Report(
        List.copyOf(shown),
        against == null ? List.of() : against.fixed(),
        suppressed ? snapshot.unusedSuppressions() : List.of(),
        snapshot,
        root,
        comparison(),
        new LeftOut(suppressed ? 0 : silent, known, against == null ? 0 : against.unseen()));
  }

  private Finding judged(FindingEntry entry, @Nullable Against against) {
    if (entry.state() == FindingEntry.State.SUPPRESSED) {
      return new Finding(entry, Status.SUPPRESSED);
    }
    if (against != null && against.isOld(entry)) {
      return new Finding(entry, Status.PRE_EXISTING);
    }
    if (entry.state() == FindingEntry.State.BASELINE
        || (baseline != null && baseline.contains(entry.key()))) {
      return new Finding(entry, Status.KNOWN);
    }
    return against == null
        ? new Finding(entry, Status.NEW)
        : new Finding(entry, Status.INTRODUCED, against.change(entry));
  }

  private boolean isShown(Status status) {
    return status == Status.SUPPRESSED ? suppressed : status.isNew() || !newOnly;
  }

  private Comparison comparison() {
    if (base != null) {
      return Comparison.AGAINST;
    }
    return baseline == null ? Comparison.NONE : Comparison.BASELINE;
  }
}
