package dev.leash.checker.report.score;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What a report of scores shows: every format shows the same.
 *
 * @param scores the scores
 * @param change what became of them since an older state; null if there is none to compare with
 * @param byModule whether each module is shown in full, not with its score only
 */
public record ScoreReport(Scores scores, @Nullable Change change, boolean byModule) {

  /** So many offenders of an aspect are named. */
  static final int NAMED = 5;

  /** So many modules are named, unless all are asked for. */
  static final int MODULES = 10;

  /** The first of {@code offenders}, as many as are named. */
  static List<Offender> named(List<Offender> offenders) {
    return offenders.subList(0, Math.min(NAMED, offenders.size()));
  }

  /** How many of {@code offenders} are not named. */
  static int unnamed(List<Offender> offenders) {
    return offenders.size() - named(offenders).size();
  }

  /** Whether it helps to name modules. */
  boolean severalModules() {
    return scores.modules().size() > 1;
  }

  /** The modules in which something is bad, the worst first. */
  List<Scores.OfModule> badModules() {
    return scores.modules().stream().filter(module -> module.score().points() < 100).toList();
  }
}
