package dev.leash.checker.report.map;

import dev.leash.checker.report.Visible;
import dev.leash.checker.report.map.ThreadMap.Node;
import dev.leash.checker.report.map.ThreadMap.Sort;
import dev.leash.checker.report.map.ThreadMap.Status;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The map for Graphviz. */
public final class DotMap implements MapRenderer {

  @Override
  public void render(ThreadMap map, Writer out) throws IOException {
    Drawing drawing = Drawing.of(map);
    out.write("digraph threads {\n");
    out.write("  rankdir=LR;\n");
    out.write("  node [fontname=\"sans-serif\", fontsize=11];\n");
    out.write("  edge [fontname=\"sans-serif\", fontsize=9];\n");
    int number = 0;
    for (Map.Entry<Drawing.Cluster, List<Drawing.Box>> cluster : drawing.clusters().entrySet()) {
      out.write("  subgraph cluster_" + number++ + " {\n");
      out.write("    label=" + quoted(cluster.getKey().label()) + ";\n");
      for (Drawing.Box box : cluster.getValue()) {
        out.write("    " + box.id() + " [" + attributes(box) + "];\n");
      }
      out.write("  }\n");
    }
    for (Drawing.Arrow arrow : drawing.arrows()) {
      out.write("  " + arrow.from() + " -> " + arrow.to() + " [" + attributes(arrow) + "];\n");
    }
    out.write("}\n");
  }

  private static String attributes(Drawing.Box box) {
    String label =
        "label="
            + box.lines().stream()
                .map(DotMap::escaped)
                .collect(Collectors.joining("\\n", "\"", "\""));
    Node node = box.node();
    return node == null
        ? label + ", shape=plaintext"
        : label + ", shape=" + shape(node.sort()) + style(node.status());
  }

  private static String shape(Sort sort) {
    return switch (sort) {
      case OWNER -> "box3d";
      case SPAWN -> "cds";
      case TASK -> "box";
      case WAIT -> "hexagon";
      case API -> "component";
      case OTHER -> "note";
    };
  }

  /** Leaks differ in line and label, too, for those who don't see the colour. */
  private static String style(Status status) {
    return switch (status) {
      case LEAK -> ", color=\"#b33c00\", penwidth=3, style=filled, fillcolor=\"#ffe1d1\"";
      case KNOWN -> ", color=\"#b33c00\", penwidth=2";
      case SUPPRESSED, UNDECLARED -> ", color=\"#8a6d00\", style=dashed";
      case UNKNOWN -> ", color=\"#666666\", style=dashed";
      case GOOD -> ", color=\"#0072b2\"";
    };
  }

  private static String attributes(Drawing.Arrow arrow) {
    String end = arrow.ends() ? ", arrowhead=tee" : "";
    return "label=" + quoted(arrow.verb()) + end;
  }

  private static String quoted(String text) {
    return Stream.of(text).map(DotMap::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(String text) {
    return Visible.line(text).replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
