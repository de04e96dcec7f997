package dev.leash.checker.report.map;

import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Step;
import dev.leash.checker.report.map.ThreadMap.Node;
import dev.leash.checker.report.map.ThreadMap.Sort;
import dev.leash.checker.report.map.ThreadMap.Status;
import dev.leash.checker.report.page.Page;
import dev.leash.checker.report.page.Source;
import dev.leash.checker.report.page.Sources;
import dev.leash.checker.report.page.Spot;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The map as one HTML page. */
public final class MapPage implements MapRenderer {

  /** Lines shown before and after a place. */
  private static final int AROUND = 3;

  private static final List<Sort> SORTS = List.of(Sort.values());
  private static final List<Status> STATUSES = List.of(Status.values());

  private final Path root;

  /**
   * A page that quotes sources.
   *
   * @param root the folder that the paths of sources start from; it need not hold them
   */
  public MapPage(Path root) {
    this.root = root;
  }

  @Override
  public void render(ThreadMap map, Writer out) throws IOException {
    Sources sources = new Sources(root);
    List<NodeData> nodes = map.nodes().stream().map(node -> data(node, sources)).toList();
    List<String> sorts = SORTS.stream().map(Sort::word).toList();
    List<String> statuses = STATUSES.stream().map(Status::word).toList();
    new Page("map", "Leash: map of threads", "map-layout.js", "map-drawing.js")
        .write(new MapData(sorts, statuses, nodes, sources.read()), out);
  }

  private static NodeData data(Node node, Sources sources) {
    return new NodeData(
        SORTS.indexOf(node.sort()),
        STATUSES.indexOf(node.status()),
        node.module(),
        node.cluster(),
        node.type(),
        node.member(),
        node.name(),
        node.what(),
        node.note(),
        spot(node.place(), sources),
        node.findings().stream().map(finding -> data(finding, sources)).toList(),
        node.ties().stream().map(tie -> data(tie, sources)).toList(),
        node.parent());
  }

  private static FindingData data(FindingEntry finding, Sources sources) {
    List<Step> steps = finding.flow().isEmpty() ? finding.related() : finding.flow();
    return new FindingData(
        finding.check(),
        finding.severity(),
        finding.message(),
        finding.link(),
        spot(finding.place(), sources),
        !finding.flow().isEmpty(),
        steps.stream().map(s -> new StepData(s.message(), spot(s.place(), sources))).toList());
  }

  private static TieData data(ThreadMap.Tie tie, Sources sources) {
    Role role = Role.of(tie.role());
    Place place = tie.place();
    return new TieData(
        tie.role(),
        role.inverse(),
        role.back(),
        tie.node(),
        tie.label(),
        place == null ? null : spot(place, sources));
  }

  private static Spot spot(Place place, Sources sources) {
    return Spot.of(place, sources.want(place, AROUND));
  }

  /** All that the page shows. */
  record MapData(
      List<String> sorts, List<String> statuses, List<NodeData> nodes, List<Source> sources) {}

  /** A node. */
  record NodeData(
      int sort,
      int status,
      String module,
      String cluster,
      String type,
      String member,
      String name,
      String what,
      String note,
      Spot at,
      List<FindingData> findings,
      List<TieData> ties,
      @Nullable Integer parent) {}

  /** A finding; its steps are a path, or places that have to do with it. */
  record FindingData(
      String check,
      String severity,
      String message,
      String link,
      Spot at,
      boolean path,
      List<StepData> steps) {}

  /** A step of a finding. */
  record StepData(String message, Spot at) {}

  /** A tie. */
  record TieData(
      String role,
      String inverse,
      boolean back,
      @Nullable Integer node,
      String label,
      @Nullable Spot at) {}
}
