package dev.leash.checker.report.score;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.leash.checker.report.Run;
import dev.leash.checker.report.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The score of a build and of each of its modules.
 *
 * @param whole the score over all parts of all modules
 * @param modules the modules, the worst first
 */
public record Scores(Score whole, List<OfModule> modules) {

  private static final Comparator<OfModule> WORST_FIRST =
      Comparator.comparing((OfModule each) -> each.score().ratio()).thenComparing(OfModule::module);

  /**
   * The score of one module.
   *
   * @param module its name for people
   * @param score that of all its runs together
   */
  public record OfModule(String module, Score score) {}

  /** Counts the parts of {@code snapshot}. */
  public static Scores of(Snapshot snapshot) {
    Map<String, List<Run>> byModule =
        snapshot.runs().stream().collect(groupingBy(Run::module, TreeMap::new, toList()));
    List<OfModule> modules = new ArrayList<>();
    byModule.forEach((module, runs) -> modules.add(new OfModule(module, Counter.count(runs))));
    modules.sort(WORST_FIRST);
    return new Scores(Counter.count(snapshot.runs()), List.copyOf(modules));
  }
}
