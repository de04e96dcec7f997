package dev.leash.checker.report.score;

import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.Place;
import java.util.Comparator;
import java.util.List;

/**
 * A bad part that the score counts.
 *
 * @param part the part
 * @param findings what was reported about it; empty for API that doesn't state its contract
 */
record Offender(PartEntry part, List<FindingEntry> findings) {

  private static final List<String> SEVERITIES = List.of("error", "warning", "note");

  /** The most severe first, then as they stand in the sources. */
  static final Comparator<Offender> WORST_FIRST =
      Comparator.comparingInt(Offender::rank)
          .thenComparing(offender -> offender.place().file())
          .thenComparing(offender -> offender.place().range().line())
          .thenComparing(offender -> offender.place().range().column())
          .thenComparing(offender -> offender.part().site());

  Place place() {
    return part.place();
  }

  /** The checks that report it, sorted. */
  List<String> checks() {
    return findings.stream().map(FindingEntry::check).distinct().sorted().toList();
  }

  /** The worst severity with which it is reported; "none" if it isn't. */
  String severity() {
    return rank() < SEVERITIES.size() ? SEVERITIES.get(rank()) : "none";
  }

  private int rank() {
    int worst = SEVERITIES.size();
    for (FindingEntry finding : findings) {
      int rank = SEVERITIES.indexOf(finding.severity());
      worst = rank >= 0 && rank < worst ? rank : worst;
    }
    return worst;
  }
}
