package dev.leash.checker.report.score;

import dev.leash.checker.findings.PartEntry.Sort;
import java.util.Locale;

/** What a score is made of, in the order in which people read it. */
public enum Aspect {
  /** Thread owners with a release ÷ all. */
  OWNED(Sort.OWNER, 35, "owned", "thread owners that are not released, or not on every path"),
  /** Tasks that something can end ÷ all. */
  STOPPABLE(Sort.TASK, 25, "stoppable", "tasks that nothing can end"),
  /** Waits that have an end ÷ all. */
  WAITS(Sort.WAIT, 20, "bounded waits", "waits that nothing ends"),
  /** Calls that start a bounded number of threads or tasks ÷ all. */
  SPAWNING(Sort.SPAWN, 15, "bounded spawning", "threads or tasks started without bound"),
  /** Public methods that say who owns what they hand over ÷ all that hand something over. */
  CONTRACTS(Sort.API, 5, "contracts", "public API that doesn't say who owns what it hands over");

  private final Sort sort;
  private final int weight;
  private final String title;
  private final String offence;

  Aspect(Sort sort, int weight, String title, String offence) {
    this.sort = sort;
    this.weight = weight;
    this.title = title;
    this.offence = offence;
  }

  /** The parts that it counts. */
  Sort sort() {
    return sort;
  }

  /** How much of 100 it makes up where each aspect has something to count. */
  int weight() {
    return weight;
  }

  /** Its name for people. */
  String title() {
    return title;
  }

  /** Its name for programs. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What its bad parts are, in the plural. */
  String offence() {
    return offence;
  }
}
