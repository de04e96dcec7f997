package dev.leash.checker.module.waits;

import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.HashMap;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A number as far as the source shows it: a constant and whole multiples of what isn't known, such
 * as the size of a list.
 *
 * @param constant the known part
 * @param unknowns how often each variable counts, or its size; no zeros
 */
record Amount(int constant, Map<VarSymbol, Integer> unknowns) {

  static final Amount ZERO = of(0);
  static final Amount ONE = of(1);

  static Amount of(int constant) {
    return new Amount(constant, Map.of());
  }

  /** The value of {@code variable}, or its size. */
  static Amount of(VarSymbol variable) {
    return new Amount(0, Map.of(variable, 1));
  }

  Amount plus(Amount other) {
    return combine(other, 1);
  }

  Amount minus(Amount other) {
    return combine(other, -1);
  }

  private Amount combine(Amount other, int sign) {
    Map<VarSymbol, Integer> sum = new HashMap<>(unknowns);
    other.unknowns.forEach((variable, factor) -> sum.merge(variable, sign * factor, Integer::sum));
    sum.values().removeIf(factor -> factor == 0);
    return new Amount(constant + sign * other.constant, sum);
  }

  /** The product, or null if it is no sum of multiples. */
  @Nullable Amount times(Amount other) {
    if (!unknowns.isEmpty()) {
      return other.unknowns.isEmpty() ? other.times(this) : null;
    }
    Map<VarSymbol, Integer> product = new HashMap<>();
    if (constant != 0) {
      other.unknowns.forEach((variable, factor) -> product.put(variable, factor * constant));
    }
    return new Amount(constant * other.constant, product);
  }

  /** Whether it is a known number. */
  boolean isKnown() {
    return unknowns.isEmpty();
  }

  /** Whether it is a known number above zero. */
  boolean isPositive() {
    return isKnown() && constant > 0;
  }
}
