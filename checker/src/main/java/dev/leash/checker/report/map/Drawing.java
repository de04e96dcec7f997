package dev.leash.checker.report.map;

import dev.leash.checker.report.map.ThreadMap.Node;
import dev.leash.checker.report.map.ThreadMap.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * The boxes and arrows of a map, for formats that do the layout themselves.
 *
 * @param clusters the boxes of each class, classes with leaks first
 * @param arrows the arrows
 */
record Drawing(Map<Cluster, List<Box>> clusters, List<Arrow> arrows) {

  /** Roles whose other end, if it is no node, is some thread or pool that nothing is known of. */
  private static final Set<String> THREADS = Set.of("gives to", "runs on");

  /** A class. */
  record Cluster(String module, String type) {

    String label() {
      return module.equals(".") ? type : type + " · " + module;
    }
  }

  /**
   * A box.
   *
   * @param id its name: a letter and a number
   * @param lines its text
   * @param node what it stands for; null for code that creates, holds or ends something
   */
  record Box(String id, List<String> lines, @Nullable Node node) {}

  /** An arrow between the boxes of two ids, and what the first does to the second. */
  record Arrow(String from, String verb, String to) {

    boolean ends() {
      return verb.equals("releases") || verb.equals("ends");
    }
  }

  static Drawing of(ThreadMap map) {
    return new Builder(map).build();
  }

  /** The part of this drawing that has the clusters of {@code kept}. */
  Drawing only(Set<Cluster> kept) {
    Map<Cluster, List<Box>> boxes = new LinkedHashMap<>(clusters);
    boxes.keySet().retainAll(kept);
    Set<String> ids = new LinkedHashSet<>();
    boxes.values().forEach(some -> some.forEach(box -> ids.add(box.id)));
    return new Drawing(
        boxes,
        arrows.stream()
            .filter(arrow -> ids.contains(arrow.from) && ids.contains(arrow.to))
            .toList());
  }

  /** Each class with the arrows that start in it. */
  Map<Cluster, List<Arrow>> arrowsByCluster() {
    Map<String, List<Arrow>> byId = new LinkedHashMap<>();
    Map<Cluster, List<Arrow>> byCluster = new LinkedHashMap<>();
    clusters.forEach(
        (cluster, boxes) -> {
          List<Arrow> own = new ArrayList<>();
          byCluster.put(cluster, own);
          boxes.forEach(box -> byId.put(box.id, own));
        });
    for (Arrow arrow : arrows) {
      byId.getOrDefault(arrow.from, new ArrayList<>()).add(arrow);
    }
    return byCluster;
  }

  private static final class Builder {

    private final ThreadMap map;
    private final Map<Cluster, List<Box>> clusters = new LinkedHashMap<>();
    private final Map<Cluster, Map<String, String>> codes = new LinkedHashMap<>();
    private final Set<Arrow> arrows = new LinkedHashSet<>();

    private int count;

    Builder(ThreadMap map) {
      this.map = map;
    }

    Drawing build() {
      for (Cluster cluster : order()) {
        clusters.put(cluster, new ArrayList<>());
      }
      List<Node> nodes = map.nodes();
      for (int i = 0; i < nodes.size(); i++) {
        boxes(cluster(nodes.get(i))).add(new Box("n" + i, lines(nodes.get(i)), nodes.get(i)));
      }
      for (int i = 0; i < nodes.size(); i++) {
        for (ThreadMap.Tie tie : nodes.get(i).ties()) {
          // "a thread of its own" isn't one thing that many starts share.
          if (tie.node() != null || !THREADS.contains(tie.role())) {
            arrow(i, tie);
          }
        }
      }
      return new Drawing(clusters, List.copyOf(arrows));
    }

    private List<Cluster> order() {
      Map<Cluster, Status> worst = new LinkedHashMap<>();
      for (Node node : map.nodes()) {
        worst.merge(cluster(node), node.status(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
      return worst.entrySet().stream()
          .sorted(
              Map.Entry.<Cluster, Status>comparingByValue()
                  .thenComparing(entry -> entry.getKey().module)
                  .thenComparing(entry -> entry.getKey().type))
          .map(Map.Entry::getKey)
          .toList();
    }

    private void arrow(int node, ThreadMap.Tie tie) {
      Integer end = tie.node();
      String other = end == null ? code(cluster(map.nodes().get(node)), tie.label()) : "n" + end;
      Role role = Role.of(tie.role());
      arrows.add(
          role.back()
              ? new Arrow(other, role.verb(), "n" + node)
              : new Arrow("n" + node, role.verb(), other));
    }

    /** The box of code that is no node, one for each label in a class. */
    private String code(Cluster cluster, String label) {
      Map<String, String> known = codes.computeIfAbsent(cluster, c -> new LinkedHashMap<>());
      String id = known.get(label);
      if (id == null) {
        id = "c" + count++;
        known.put(label, id);
        boxes(cluster).add(new Box(id, List.of(label), null));
      }
      return id;
    }

    private List<Box> boxes(Cluster cluster) {
      return clusters.computeIfAbsent(cluster, c -> new ArrayList<>());
    }

    private static Cluster cluster(Node node) {
      return new Cluster(node.module(), node.cluster());
    }

    private static List<String> lines(Node node) {
      List<String> lines = new ArrayList<>();
      boolean good = node.status() == Status.GOOD;
      lines.add(
          node.sort().word() + (good ? "" : ", " + node.status().word().toUpperCase(Locale.ROOT)));
      lines.add(node.what().isEmpty() ? node.name() : node.name() + ": " + node.shortWhat());
      if (!node.note().isEmpty()) {
        lines.add(node.note());
      }
      return lines;
    }
  }
}
