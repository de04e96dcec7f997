package dev.leash.checker.report;

import dev.leash.checker.findings.Baseline;
import dev.leash.checker.findings.Edit;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Range;
import dev.leash.checker.findings.SourceEntry;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Whether an entry holds all that it must, so that what comes after need not ask: nothing is
 * missing, lines count from 1, and no path leads out of the root.
 */
final class EntryCheck {

  private static final Set<String> SEVERITIES = Set.of("error", "warning", "note");
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

  private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

  /** The paths that were looked at and are as they should be. */
  private final Set<String> right = new HashSet<>();

  /** What is wrong with an entry, in one line; null if nothing is. */
  @Nullable String problem(Object value) {
    if (value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Enum) {
      return null;
    }
    if (value instanceof List<?> list) {
      return elements(list);
    }
    String problem = missing(value);
    return problem == null ? wrong(value) : problem;
  }

  private @Nullable String elements(List<?> list) {
    for (Object element : list) {
      String problem = element == null ? "a list has no value at some place" : problem(element);
      if (problem != null) {
        return problem;
      }
    }
    return null;
  }

  private @Nullable String missing(Object value) {
    for (RecordComponent component :
        components.computeIfAbsent(value.getClass(), Class::getRecordComponents)) {
      Object part = read(component, value);
      if (part == null) {
        if (!(value instanceof PartEntry.Tie && component.getName().equals("place"))) {
          return "'" + component.getName() + "' is missing";
        }
      } else {
        String problem = problem(part);
        if (problem != null) {
          return problem;
        }
      }
    }
    return null;
  }

  private static @Nullable Object read(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e); // the records of findings files are public
    }
  }

  private @Nullable String wrong(Object value) {
    if (value instanceof Range range) {
      return range(range);
    }
    if (value instanceof Place place) {
      return path(place.file());
    }
    if (value instanceof Edit edit) {
      return path(edit.file());
    }
    if (value instanceof SourceEntry source) {
      return path(source.file());
    }
    return value instanceof FindingEntry finding ? finding(finding) : null;
  }

  private static @Nullable String finding(FindingEntry finding) {
    if (!SEVERITIES.contains(finding.severity())) {
      return "'severity' is none of error, warning, note: '" + finding.severity() + "'";
    }
    return Baseline.isKey(finding.key())
        ? null
        : "'key' isn't the name of a check, a blank and a site: '" + finding.key() + "'";
  }

  private static @Nullable String range(Range range) {
    boolean right =
        range.line() > 0
            && range.column() > 0
            && range.endColumn() > 0
            && (range.endLine() > range.line()
                || (range.endLine() == range.line() && range.endColumn() >= range.column()));
    return right ? null : "'range' isn't one: lines and columns count from 1, the end is behind";
  }

  private @Nullable String path(String file) {
    if (right.contains(file)) {
      return null;
    }
    boolean inside = !DRIVE.matcher(file).matches() && file.indexOf('\0') < 0;
    for (String name : file.split("[/\\\\]", -1)) {
      inside &= !name.isEmpty() && !name.equals(".") && !name.equals("..");
    }
    if (!inside) {
      return "'file' isn't a path below the root with forward slashes: '" + file + "'";
    }
    right.add(file);
    return null;
  }
}
