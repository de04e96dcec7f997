package dev.leash.checker.report;

import static java.util.stream.Collectors.toCollection;

import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.SourceEntry;
import dev.leash.checker.findings.SuppressionEntry;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All runs of a build, merged.
 *
 * @param runs the runs, ordered by module and scope
 */
public record Snapshot(List<Run> runs) {

  private static final Comparator<FindingEntry> BY_PLACE =
      Comparator.comparing((FindingEntry finding) -> finding.place().file())
          .thenComparing(finding -> finding.place().range().line())
          .thenComparing(finding -> finding.place().range().column())
          .thenComparing(FindingEntry::check)
          .thenComparing(FindingEntry::key)
          .thenComparing(FindingEntry::message);

  /** The findings of all runs, each once, ordered by file and place. */
  public List<FindingEntry> findings() {
    return List.copyOf(
        new LinkedHashSet<>(
            runs.stream().flatMap(run -> run.findings().stream()).sorted(BY_PLACE).toList()));
  }

  /** The sources of all runs, by their paths. */
  public Set<String> sources() {
    return runs.stream()
        .flatMap(run -> run.sources().stream())
        .map(SourceEntry::file)
        .collect(toCollection(TreeSet::new));
  }

  /** The parts of all runs. */
  public List<PartEntry> parts() {
    return runs.stream().flatMap(run -> run.parts().stream()).distinct().toList();
  }

  /** The annotations that suppress checks of Leash and suppressed nothing, by file and place. */
  public List<SuppressionEntry> unusedSuppressions() {
    return runs.stream()
        .flatMap(run -> run.suppressions().stream())
        .filter(suppression -> !suppression.used())
        .distinct()
        .sorted(
            Comparator.comparing((SuppressionEntry each) -> each.place().file())
                .thenComparing(each -> each.place().range().line())
                .thenComparing(each -> each.place().range().column()))
        .toList();
  }
}
