package dev.leash.checker.report.page;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What a page shows of a source.
 *
 * @param file its path below the root
 * @param whole whether the chunks are the lines as the file has them, so that columns count; else
 *     they are what the findings file quotes
 * @param chunks its lines, those that follow each other together
 */
public record Source(String file, boolean whole, List<Chunk> chunks) {

  /** Longer lines are cut. */
  private static final int LONGEST_LINE = 400;

  /**
   * Lines that follow each other.
   *
   * @param first the number of the first
   * @param lines their texts
   */
  public record Chunk(int first, List<String> lines) {

    int length() {
      return lines.stream().mapToInt(String::length).sum() + lines.size();
    }
  }

  /** The line of a number as the file has it; null if it isn't here, or not as a whole. */
  @Nullable String line(int number) {
    if (!whole) {
      return null;
    }
    for (Chunk chunk : chunks) {
      int index = number - chunk.first;
      if (index >= 0 && index < chunk.lines.size()) {
        String line = chunk.lines.get(index);
        return line.length() > LONGEST_LINE ? null : line;
      }
    }
    return null;
  }

  static String cut(String line) {
    return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
  }
}
