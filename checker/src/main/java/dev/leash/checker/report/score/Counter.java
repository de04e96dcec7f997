package dev.leash.checker.report.score;

import static java.util.stream.Collectors.groupingBy;

import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.FindingEntry.State;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.PartEntry.Sort;
import dev.leash.checker.report.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the parts of some runs, each part once. */
final class Counter {

  private final Map<Sort, Count> counts = new EnumMap<>(Sort.class);
  private final Set<PartEntry> seen = new HashSet<>();

  /** The score of {@code runs} together. */
  static Score count(List<Run> runs) {
    Counter counter = new Counter();
    runs.forEach(counter::add);
    return new Score(Arrays.stream(Aspect.values()).map(counter::tally).toList());
  }

  private void add(Run run) {
    Map<String, List<FindingEntry>> findings =
        run.findings().stream().collect(groupingBy(FindingEntry::site));
    for (PartEntry part : run.parts()) {
      if (seen.add(part)) {
        counts.computeIfAbsent(part.sort(), sort -> new Count()).add(part, about(part, findings));
      }
    }
  }

  /** The findings about a part, also where they are about what makes it bad. */
  private static List<FindingEntry> about(
      PartEntry part, Map<String, List<FindingEntry>> findings) {
    List<FindingEntry> about = new ArrayList<>(findings.getOrDefault(part.site(), List.of()));
    for (PartEntry.Tie tie : part.ties()) {
      if (tie.role().equals("reported at")) {
        about.addAll(findings.getOrDefault(tie.site(), List.of()));
      }
    }
    return about;
  }

  private Tally tally(Aspect aspect) {
    Count count = counts.getOrDefault(aspect.sort(), new Count());
    List<Offender> worstFirst = count.bad.stream().sorted(Offender.WORST_FIRST).toList();
    return new Tally(aspect, count.good, worstFirst, count.unknown, count.suppressed);
  }

  private static final class Count {

    private final List<Offender> bad = new ArrayList<>();
    private int good;
    private int unknown;
    private int suppressed;

    void add(PartEntry part, List<FindingEntry> findings) {
      switch (part.outcome()) {
        case GOOD -> good++;
        case UNKNOWN -> unknown++;
        case BAD -> addBad(part, findings);
      }
    }

    private void addBad(PartEntry part, List<FindingEntry> findings) {
      List<FindingEntry> standing =
          findings.stream().filter(finding -> finding.state() != State.SUPPRESSED).toList();
      if (standing.isEmpty() && !findings.isEmpty()) {
        suppressed++;
      } else {
        bad.add(new Offender(part, standing));
      }
    }
  }
}
