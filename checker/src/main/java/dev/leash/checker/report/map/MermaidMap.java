package dev.leash.checker.report.map;

import dev.leash.checker.report.Visible;
import dev.leash.checker.report.map.ThreadMap.Node;
import dev.leash.checker.report.map.ThreadMap.Sort;
import dev.leash.checker.report.map.ThreadMap.Status;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The map as a Mermaid flowchart. Mermaid draws 500 arrows and 50,000 characters by default:
 * classes beyond that, those without leaks first, are left out, and the chart says so.
 */
public final class MermaidMap implements MapRenderer {

  private static final int MOST_ARROWS = 450;
  private static final int MOST_TEXT = 44_000;
  private static final int LONGEST_LINE = 80;

  @Override
  public void render(ThreadMap map, Writer out) throws IOException {
    Drawing all = Drawing.of(map);
    Drawing some = all.only(fitting(all));
    int left = all.clusters().size() - some.clusters().size();
    out.write("flowchart LR\n");
    if (left > 0) {
      out.write(
          "  more[\""
              + left
              + " of "
              + all.clusters().size()
              + " classes are left out: Mermaid draws no more\"]\n");
    }
    out.write(text(some));
    out.write("  classDef leak fill:#ffe1d1,stroke:#b33c00,stroke-width:4px,color:#000\n");
    out.write("  classDef known stroke:#b33c00,stroke-width:3px\n");
    out.write("  classDef open stroke-dasharray:5 4\n");
  }

  /** The classes, in their order, as many as Mermaid draws. */
  private static Set<Drawing.Cluster> fitting(Drawing all) {
    Set<Drawing.Cluster> fitting = new LinkedHashSet<>();
    int textLeft = MOST_TEXT;
    int arrowsLeft = MOST_ARROWS;
    for (Map.Entry<Drawing.Cluster, List<Drawing.Arrow>> cluster :
        all.arrowsByCluster().entrySet()) {
      Drawing alone =
          new Drawing(
              Map.of(cluster.getKey(), all.clusters().getOrDefault(cluster.getKey(), List.of())),
              cluster.getValue());
      int length = text(alone).length();
      if (length <= textLeft && cluster.getValue().size() <= arrowsLeft) {
        fitting.add(cluster.getKey());
        textLeft -= length;
        arrowsLeft -= cluster.getValue().size();
      }
    }
    return fitting;
  }

  private static String text(Drawing drawing) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (Map.Entry<Drawing.Cluster, List<Drawing.Box>> cluster : drawing.clusters().entrySet()) {
      text.append("  subgraph g").append(number++);
      text.append("[\"").append(escaped(cluster.getKey().label())).append("\"]\n");
      for (Drawing.Box box : cluster.getValue()) {
        text.append("    ").append(box.id()).append(shape(box)).append('\n');
      }
      text.append("  end\n");
    }
    for (Drawing.Arrow arrow : drawing.arrows()) {
      text.append("  ").append(arrow.from());
      text.append(arrow.ends() ? " --x|\"" : " -->|\"").append(escaped(arrow.verb()));
      text.append("\"| ").append(arrow.to()).append('\n');
    }
    return text.toString();
  }

  private static String shape(Drawing.Box box) {
    String label =
        box.lines().stream()
            .map(MermaidMap::escaped)
            .collect(Collectors.joining("<br>", "\"", "\""));
    Node node = box.node();
    if (node == null) {
      return ">" + label + "]";
    }
    return shape(node.sort(), label) + style(node.status());
  }

  private static String shape(Sort sort, String label) {
    return switch (sort) {
      case OWNER -> "[[" + label + "]]";
      case SPAWN -> "[/" + label + "/]";
      case TASK -> "(" + label + ")";
      case WAIT -> "{{" + label + "}}";
      case API, OTHER -> "[" + label + "]";
    };
  }

  private static String style(Status status) {
    return switch (status) {
      case LEAK -> ":::leak";
      case KNOWN -> ":::known";
      case SUPPRESSED, UNDECLARED, UNKNOWN -> ":::open";
      case GOOD -> "";
    };
  }

  /** Mermaid's own escapes, {@code #NUMBER;}, for all that it, Markdown or HTML could act on. */
  private static String escaped(String text) {
    String line = Visible.line(text);
    int end =
        line.codePointCount(0, line.length()) > LONGEST_LINE
            ? line.offsetByCodePoints(0, LONGEST_LINE)
            : line.length();
    StringBuilder escaped = new StringBuilder();
    line.substring(0, end)
        .codePoints()
        .forEach(
            c -> {
              if (c > '~' || Character.isLetterOrDigit(c) || " ().,:-$".indexOf(c) >= 0) {
                escaped.appendCodePoint(c);
              } else {
                escaped.append(String.format(Locale.ROOT, "#%d;", c));
              }
            });
    return end < line.length() ? escaped.append('…').toString() : escaped.toString();
  }
}
