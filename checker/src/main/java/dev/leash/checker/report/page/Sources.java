package dev.leash.checker.report.page;

import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Range;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Collects which lines a page shows, then reads each source once. A source that isn't below the
 * root, or isn't as it was when it was analysed, is shown with what the findings file quotes of it.
 */
public final class Sources {

  /** Of a place that goes over more lines, this many are shown. */
  private static final int LINES_OF_A_PLACE = 40;

  /** Numbers beyond any source, so that sums of lines don't overflow. */
  private static final int LAST_LINE = 10_000_000;

  /** All excerpts of a page together; what comes later is quoted. */
  private static final int MOST_TEXT = 16 << 20;

  private final SourceFiles files;
  private final Map<String, Wanted> wanted = new LinkedHashMap<>();
  private int textLeft = MOST_TEXT;

  /**
   * Of the sources below a folder.
   *
   * @param root the folder that the paths of places start from; it need not hold them
   */
  public Sources(Path root) {
    files = new SourceFiles(root);
  }

  /**
   * Asks for the lines of a place.
   *
   * @param around how many lines before and after it
   * @return the number of its source in what {@link #read} returns
   */
  public int want(Place place, int around) {
    Wanted file = want(place.file(), place.range(), around);
    file.quotes.putIfAbsent(line(place.range().line()), place.text());
    return file.number;
  }

  /** Asks for some lines of a source. */
  Wanted want(String file, Range range, int around) {
    Wanted lines = wanted.computeIfAbsent(file, name -> new Wanted(name, wanted.size()));
    int first = line(range.line());
    int last = Math.min(Math.max(first, line(range.endLine())), first + LINES_OF_A_PLACE);
    lines.spans.add(new Span(Math.max(1, first - around), last + around));
    return lines;
  }

  /** Reads what was asked for, in the order of the sources' numbers. */
  public List<Source> read() {
    return wanted.values().stream().map(this::read).toList();
  }

  private Source read(Wanted file) {
    List<String> lines = files.lines(file.name);
    if (lines != null && file.quotes.entrySet().stream().allMatch(quote -> fits(lines, quote))) {
      List<Source.Chunk> chunks = chunks(lines, merged(file.spans));
      int text = chunks.stream().mapToInt(Source.Chunk::length).sum();
      if (text <= textLeft) {
        textLeft -= text;
        return new Source(file.name, true, chunks);
      }
    }
    return new Source(file.name, false, quotes(file.quotes));
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::first)).toList()) {
      Span before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (before != null && span.first <= before.last + 1) {
        Span both = new Span(before.first, Math.max(before.last, span.last));
        merged.set(merged.size() - 1, both);
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private static List<Source.Chunk> chunks(List<String> lines, List<Span> spans) {
    List<Source.Chunk> chunks = new ArrayList<>();
    for (Span span : spans) {
      if (span.first <= lines.size()) {
        List<String> part = lines.subList(span.first - 1, Math.min(span.last, lines.size()));
        chunks.add(new Source.Chunk(span.first, part.stream().map(Source::cut).toList()));
      }
    }
    return chunks;
  }

  private static List<Source.Chunk> quotes(SortedMap<Integer, String> quotes) {
    List<Source.Chunk> chunks = new ArrayList<>();
    quotes.forEach((line, text) -> chunks.add(new Source.Chunk(line, List.of(Source.cut(text)))));
    return chunks;
  }

  /**
   * Whether a line is as the findings file quotes it. Only ASCII is compared, as the source may be
   * in an encoding that we don't know.
   */
  private static boolean fits(List<String> lines, Map.Entry<Integer, String> quote) {
    int line = quote.getKey();
    String expected = ascii(quote.getValue());
    return expected.isEmpty()
        || (line <= lines.size() && ascii(lines.get(line - 1)).startsWith(expected));
  }

  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c <= '~') {
        ascii.append(c);
      }
    }
    return ascii.toString();
  }

  private static int line(int line) {
    return Math.min(Math.max(1, line), LAST_LINE);
  }

  /** What is asked for of a source. */
  static final class Wanted {

    private final String name;
    private final int number;
    private final List<Span> spans = new ArrayList<>();
    private final SortedMap<Integer, String> quotes = new TreeMap<>();

    Wanted(String name, int number) {
      this.name = name;
      this.number = number;
    }
  }

  private record Span(int first, int last) {}
}
