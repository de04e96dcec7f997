package dev.leash.checker.report.score;

import java.util.List;

/**
 * A score from 0 to 100.
 *
 * @param tallies the count of each aspect, in their order
 */
public record Score(List<Tally> tallies) {

  /**
   * The weighted mean of the aspects that have something to count; those that haven't leave their
   * weight to the others. One if there is nothing at all.
   */
  Ratio ratio() {
    int weights = tallies.stream().filter(Tally::counts).mapToInt(t -> t.aspect().weight()).sum();
    if (weights == 0) {
      return Ratio.ONE;
    }
    return tallies.stream()
        .filter(Tally::counts)
        .map(tally -> tally.ratio().times(Ratio.of(tally.aspect().weight(), weights)))
        .reduce(Ratio.ZERO, Ratio::plus);
  }

  /** The score, rounded down, so that 100 means that nothing is bad. */
  public int points() {
    return ratio().points();
  }

  /** The count of {@code aspect}. */
  Tally tally(Aspect aspect) {
    return tallies.stream().filter(tally -> tally.aspect() == aspect).findFirst().orElseThrow();
  }
}
