package dev.leash.checker.report.score;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A score compared with an older one of the same modules.
 *
 * @param before the older one
 * @param now the newer one
 */
public record Change(Score before, Score now) {

  /** More decimals than it takes to tell any two scores of real code apart. */
  private static final int MOST_DECIMALS = 12;

  /** What became of an aspect. */
  enum Turn {
    /** A greater share is good, or nothing changed, or there was nothing to count. */
    HELD,
    /** A smaller share is good. */
    FELL,
    /** There is nothing left to count, so its weight went to the others. */
    WENT
  }

  /** Whether the score is lower, by however little. */
  public boolean fell() {
    return now.ratio().compareTo(before.ratio()) < 0;
  }

  Turn turn(Aspect aspect) {
    Tally old = before.tally(aspect);
    Tally tally = now.tally(aspect);
    if (old.counts() && !tally.counts()) {
      return Turn.WENT;
    }
    return tally.ratio().compareTo(old.ratio()) < 0 ? Turn.FELL : Turn.HELD;
  }

  /** The bad parts of {@code aspect} that were not there, or not bad, before; the worst first. */
  List<Offender> added(Aspect aspect) {
    Set<String> known =
        before.tally(aspect).bad().stream()
            .map(offender -> offender.part().site())
            .collect(toSet());
    return now.tally(aspect).bad().stream()
        .filter(offender -> !known.contains(offender.part().site()))
        .toList();
  }

  /** The older score with as few decimals as tell it from the newer one. */
  public String pointsBefore() {
    return before.ratio().points(decimals()).toPlainString();
  }

  /** The newer score, likewise. */
  public String pointsNow() {
    return now.ratio().points(decimals()).toPlainString();
  }

  private int decimals() {
    int decimals = 0;
    while (fell()
        && decimals < MOST_DECIMALS
        && now.ratio().points(decimals).compareTo(before.ratio().points(decimals)) == 0) {
      decimals++;
    }
    return decimals;
  }

  /** Why it fell, for people, on one line; empty if it didn't. */
  public String reason() {
    if (!fell()) {
      return "";
    }
    List<String> reasons =
        Arrays.stream(Aspect.values())
            .filter(aspect -> turn(aspect) != Turn.HELD)
            .map(this::line)
            .toList();
    return String.join("; ", reasons);
  }

  /** What became of {@code aspect}, for people. */
  String line(Aspect aspect) {
    Tally old = before.tally(aspect);
    Tally tally = now.tally(aspect);
    String was = aspect.title() + " " + old.good() + " of " + old.counted();
    if (turn(aspect) == Turn.WENT) {
      return was + " before, nothing to count now, so the others weigh more";
    }
    return (old.counts() ? was + " before, " : aspect.title() + " nothing to count before, ")
        + tally.good()
        + " of "
        + tally.counted()
        + " now, "
        + added(aspect).size()
        + " new";
  }
}
