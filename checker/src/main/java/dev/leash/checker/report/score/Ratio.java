package dev.leash.checker.report.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A fraction from 0 to 1, exact, so that a score falls if and only if the code got worse.
 *
 * @param part the numerator
 * @param whole the denominator, above 0
 */
record Ratio(BigInteger part, BigInteger whole) implements Comparable<Ratio> {

  static final Ratio ONE = of(1, 1);
  static final Ratio ZERO = of(0, 1);

  /** {@code part} of {@code whole}. */
  static Ratio of(long part, long whole) {
    return new Ratio(BigInteger.valueOf(part), BigInteger.valueOf(whole));
  }

  Ratio plus(Ratio other) {
    return new Ratio(
        part.multiply(other.whole).add(other.part.multiply(whole)), whole.multiply(other.whole));
  }

  Ratio times(Ratio other) {
    return new Ratio(part.multiply(other.part), whole.multiply(other.whole));
  }

  /** As points of 100, rounded down, so that 100 means all of it. */
  int points() {
    return points(0).intValue();
  }

  /** As points of 100, rounded down after {@code decimals} places. */
  BigDecimal points(int decimals) {
    return new BigDecimal(part.multiply(BigInteger.valueOf(100)))
        .divide(new BigDecimal(whole), decimals, RoundingMode.DOWN);
  }

  @Override
  public int compareTo(Ratio other) {
    return part.multiply(other.whole).compareTo(other.part.multiply(whole));
  }
}
