package dev.leash.checker.report.page;

import dev.leash.checker.findings.Edit;
import dev.leash.checker.findings.FixEntry;
import dev.leash.checker.findings.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A fix as people read it.
 *
 * @param description what it does
 * @param hunks its changes
 */
public record FixDiff(String description, List<Hunk> hunks) {

  /** Lines around a change. */
  private static final int AROUND = 2;

  /** More lines of a change aren't shown. */
  private static final int MOST_ROWS = 80;

  /**
   * A change of lines that follow each other.
   *
   * @param file the source, as a path below the root
   * @param line the number of its first row's line
   * @param rows lines, each behind " ", "-" or "+"; a last one that starts with "…" says that more
   *     follow
   */
  public record Hunk(String file, int line, List<String> rows) {}

  /** Asks for the lines that {@link #of} needs. */
  public static void want(FixEntry fix, Sources sources) {
    for (Edit edit : fix.edits()) {
      sources.want(edit.file(), edit.range(), AROUND);
    }
  }

  /**
   * The changes of {@code fix}. Where the source isn't known, only the text that comes.
   *
   * @param sources what is known of the sources, by file
   */
  public static FixDiff of(FixEntry fix, Map<String, Source> sources) {
    List<Hunk> hunks = new ArrayList<>();
    List<Edit> together = new ArrayList<>();
    for (Edit edit : fix.edits()) {
      if (!together.isEmpty() && !touches(together.get(together.size() - 1), edit)) {
        hunks.add(hunk(together, sources));
        together.clear();
      }
      together.add(edit);
    }
    if (!together.isEmpty()) {
      hunks.add(hunk(together, sources));
    }
    return new FixDiff(fix.description(), hunks);
  }

  private static boolean touches(Edit edit, Edit next) {
    return edit.file().equals(next.file()) && next.range().line() <= edit.range().endLine();
  }

  private static Hunk hunk(List<Edit> edits, Map<String, Source> sources) {
    Edit first = edits.get(0);
    Source source = sources.get(first.file());
    Hunk known = source == null ? null : inSource(edits, source);
    if (known != null) {
      return known;
    }
    List<String> rows = new ArrayList<>();
    for (Edit edit : edits) {
      edit.replacement().lines().forEach(line -> rows.add("+" + line));
    }
    return new Hunk(first.file(), first.range().line(), cut(rows));
  }

  private static @Nullable Hunk inSource(List<Edit> edits, Source source) {
    int first = edits.get(0).range().line();
    int last = edits.get(edits.size() - 1).range().endLine();
    List<String> old = new ArrayList<>();
    for (int number = first; number <= last && old.size() <= MOST_ROWS; number++) {
      String line = source.line(number);
      if (line == null) {
        return null;
      }
      old.add(line);
    }
    List<String> changed = changed(old, first, edits);
    return changed == null ? null : compare(old, changed, first, source);
  }

  /** The lines with the edits in them; null if an edit isn't within them. */
  private static @Nullable List<String> changed(List<String> old, int first, List<Edit> edits) {
    StringBuilder text = new StringBuilder();
    int line = first;
    int column = 1;
    for (Edit edit : edits) {
      Range range = edit.range();
      String before = between(old, first, line, column, range.line(), range.column());
      if (before == null) {
        return null;
      }
      text.append(before).append(edit.replacement());
      line = range.endLine();
      column = range.endColumn();
    }
    int last = first + old.size() - 1;
    String rest = between(old, first, line, column, last, old.get(old.size() - 1).length() + 1);
    return rest == null ? null : text.append(rest).toString().lines().toList();
  }

  private static @Nullable String between(
      List<String> lines, int first, int line, int column, int endLine, int endColumn) {
    StringBuilder text = new StringBuilder();
    for (int number = line; number <= endLine; number++) {
      if (number < first || number - first >= lines.size()) {
        return null;
      }
      String whole = lines.get(number - first);
      int from = number == line ? column - 1 : 0;
      int to = number == endLine ? endColumn - 1 : whole.length();
      if (from < 0 || to < from || to > whole.length()) {
        return null;
      }
      text.append(whole, from, to).append(number == endLine ? "" : "\n");
    }
    return line > endLine ? null : text.toString();
  }

  private static Hunk compare(List<String> old, List<String> changed, int first, Source source) {
    int same = 0;
    int shorter = Math.min(old.size(), changed.size());
    while (same < shorter && old.get(same).equals(changed.get(same))) {
      same++;
    }
    int sameAtEnd = 0;
    while (sameAtEnd < shorter - same
        && old.get(old.size() - 1 - sameAtEnd)
            .equals(changed.get(changed.size() - 1 - sameAtEnd))) {
      sameAtEnd++;
    }
    int start = first + same;
    List<String> rows = new ArrayList<>();
    int line = addAround(rows, source, start - AROUND, start);
    old.subList(same, old.size() - sameAtEnd).forEach(text -> rows.add("-" + text));
    changed.subList(same, changed.size() - sameAtEnd).forEach(text -> rows.add("+" + text));
    int end = first + old.size() - sameAtEnd;
    addAround(rows, source, end, end + AROUND);
    return new Hunk(source.file(), line, cut(rows));
  }

  /** Adds the lines from {@code from} to {@code to} that are known; returns the first of them. */
  private static int addAround(List<String> rows, Source source, int from, int to) {
    int first = to;
    for (int number = from; number < to; number++) {
      String line = source.line(number);
      if (line != null) {
        rows.add(" " + line);
        first = Math.min(first, number);
      }
    }
    return first;
  }

  private static List<String> cut(List<String> rows) {
    if (rows.size() <= MOST_ROWS) {
      return rows;
    }
    List<String> cut = new ArrayList<>(rows.subList(0, MOST_ROWS));
    cut.add("… " + (rows.size() - MOST_ROWS) + " lines more");
    return cut;
  }
}
