package dev.leash.checker.report.page;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Range;
import java.util.List;

/**
 * A place as the pages' scripts get it.
 *
 * @param numbers the number of its source, line, column, line and column of the end
 */
public record Spot(@JsonValue List<Integer> numbers) {

  /** A place in the source of a number. */
  public static Spot of(Place place, int source) {
    Range range = place.range();
    return new Spot(
        List.of(source, range.line(), range.column(), range.endLine(), range.endColumn()));
  }
}
