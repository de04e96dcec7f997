package dev.leash.checker.contract;

import java.util.Collection;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Finds the name that somebody who mistyped one probably meant. */
final class Nearest {

  private Nearest() {}

  /**
   * The candidate with the fewest edits from {@code name}, the first of equals; null if all are so
   * far away that naming one would mislead.
   */
  static @Nullable String of(String name, Collection<String> candidates) {
    String nearest = null;
    int fewest = Math.max(2, name.length() / 2) + 1;
    for (String candidate : candidates) {
      int edits = edits(name, candidate);
      if (edits < fewest) {
        fewest = edits;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** The number of single-character edits between the two, at least an upper bound of it. */
  static int edits(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[to.length()];
  }
}
