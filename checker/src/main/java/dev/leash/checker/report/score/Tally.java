package dev.leash.checker.report.score;

import java.util.List;

/**
 * The count of one aspect.
 *
 * @param aspect what is counted
 * @param good how many parts are as they should be
 * @param bad those that aren't, the worst first
 * @param unknown how many the run tells nothing about; they count neither way
 * @param suppressed how many would be bad, but an annotation in the source vouches for them; they
 *     count neither way
 */
record Tally(Aspect aspect, int good, List<Offender> bad, int unknown, int suppressed) {

  /** How many count. */
  int counted() {
    return good + bad.size();
  }

  /** Whether there is anything to count. */
  boolean counts() {
    return counted() > 0;
  }

  /** Good ones ÷ all that count; one if there are none. */
  Ratio ratio() {
    return counts() ? Ratio.of(good, counted()) : Ratio.ONE;
  }
}
