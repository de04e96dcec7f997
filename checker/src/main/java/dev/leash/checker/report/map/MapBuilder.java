package dev.leash.checker.report.map;

import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.PartEntry.Outcome;
import dev.leash.checker.findings.Place;
import dev.leash.checker.report.Run;
import dev.leash.checker.report.Snapshot;
import dev.leash.checker.report.map.ThreadMap.Node;
import dev.leash.checker.report.map.ThreadMap.Sort;
import dev.leash.checker.report.map.ThreadMap.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Joins the parts of all runs, and the findings about them. */
final class MapBuilder {

  private static final Comparator<Seed> ORDER =
      Comparator.comparing((Seed seed) -> seed.module)
          .thenComparing(seed -> seed.type)
          .thenComparing(seed -> seed.sort)
          .thenComparing(seed -> seed.place.file())
          .thenComparing(seed -> seed.place.range().line())
          .thenComparing(seed -> seed.place.range().column())
          .thenComparing(seed -> seed.site)
          .thenComparing(seed -> seed.name);

  private final List<Seed> seeds = new ArrayList<>();
  private final Map<String, List<Seed>> bySite = new LinkedHashMap<>();

  ThreadMap build(Snapshot snapshot) {
    snapshot.runs().forEach(this::add);
    seeds.sort(ORDER);
    for (int i = 0; i < seeds.size(); i++) {
      seeds.get(i).number = i;
    }
    for (Seed seed : seeds) {
      bySite.computeIfAbsent(seed.site, site -> new ArrayList<>()).add(seed);
    }
    seeds.forEach(this::tie);
    seeds.forEach(Seed::findParent);
    return new ThreadMap(seeds.stream().map(Seed::node).toList());
  }

  private void add(Run run) {
    String module = run.label();
    Map<String, List<Seed>> ofRun = new LinkedHashMap<>();
    for (PartEntry part : new LinkedHashSet<>(run.parts())) {
      Seed seed = new Seed(module, part);
      seeds.add(seed);
      ofRun.computeIfAbsent(part.site(), site -> new ArrayList<>()).add(seed);
    }
    for (FindingEntry finding : new LinkedHashSet<>(run.findings())) {
      List<Seed> about = ofRun.get(finding.site());
      if (about == null) {
        Seed seed = new Seed(module, finding);
        seeds.add(seed);
        ofRun.put(finding.site(), new ArrayList<>(List.of(seed)));
      } else {
        worst(about).findings.add(finding);
      }
    }
  }

  /** Several parts may stand at one site, as {@code new Thread(task).start()} has two. */
  private static Seed worst(List<Seed> seeds) {
    return seeds.stream()
        .filter(seed -> seed.outcome == Outcome.BAD)
        .findFirst()
        .orElse(seeds.get(0));
  }

  private void tie(Seed seed) {
    for (PartEntry.Tie tie : seed.entries) {
      Seed other = other(seed, tie);
      seed.ties.add(
          new ThreadMap.Tie(
              tie.role(), other == null ? null : other.number, tie.label(), tie.place()));
      if (other != null) {
        seed.others.merge(
            tie.role(),
            other,
            (a, b) ->
                a.cluster().equals(seed.cluster())
                    ? a
                    : b.cluster().equals(seed.cluster()) ? b : a);
      }
    }
  }

  /** The other end of a tie, rather in the same module, and of the sort that the role has. */
  private @Nullable Seed other(Seed seed, PartEntry.Tie tie) {
    if (tie.site().isEmpty()) {
      return null;
    }
    Sort sort = end(tie.role());
    return bySite.getOrDefault(tie.site(), List.of()).stream()
        .filter(other -> other != seed)
        .min(
            Comparator.comparing((Seed other) -> !other.module.equals(seed.module))
                .thenComparing(other -> sort != null && other.sort != sort))
        .orElse(null);
  }

  private static @Nullable Sort end(String role) {
    return switch (role) {
      case "runs on", "gives to" -> Sort.OWNER;
      case "started by" -> Sort.SPAWN;
      case "waits in" -> Sort.TASK;
      default -> null;
    };
  }

  /** A node in the making. */
  private static final class Seed {

    final String module;
    final String site;
    final Sort sort;
    final String type;
    final String member;
    final String name;
    final String what;
    final String note;
    final Outcome outcome;
    final Place place;
    final List<PartEntry.Tie> entries;
    final List<FindingEntry> findings = new ArrayList<>();
    final List<ThreadMap.Tie> ties = new ArrayList<>();

    /** The other end of each role; if there are many, rather one of the same class. */
    final Map<String, Seed> others = new LinkedHashMap<>();

    @Nullable Seed parent;
    int number;

    Seed(String module, PartEntry part) {
      this.module = module;
      site = part.site();
      sort = Sort.valueOf(part.sort().name());
      type = part.type();
      member = part.member();
      name = part.name();
      what = part.what();
      note = part.note();
      outcome = part.outcome();
      place = part.place();
      entries = part.ties();
    }

    /** Of something that only a finding knows. */
    Seed(String module, FindingEntry finding) {
      this.module = module;
      site = finding.site();
      sort = Sort.OTHER;
      type = finding.type();
      member = finding.member();
      name = finding.check();
      what = "";
      note = finding.cause().replace('_', ' ');
      outcome = Outcome.BAD;
      place = finding.place();
      entries = List.of();
      findings.add(finding);
    }

    /** Only a node of an earlier sort is a parent, so that there is no ring. */
    void findParent() {
      parent =
          switch (sort) {
            case WAIT -> ofSort(Sort.TASK, others.get("waits in"));
            case TASK -> {
              Seed spawn = ofSort(Sort.SPAWN, others.get("started by"));
              Seed owner = ofSort(Sort.OWNER, others.get("runs on"));
              if (spawn != null && owner != null && spawn.parent == null) {
                spawn.parent = owner;
              }
              yield spawn == null ? owner : spawn;
            }
            case SPAWN -> parent == null ? ofSort(Sort.OWNER, others.get("gives to")) : parent;
            default -> null;
          };
    }

    private static @Nullable Seed ofSort(Sort sort, @Nullable Seed seed) {
      return seed != null && seed.sort == sort ? seed : null;
    }

    String cluster() {
      return Node.cluster(type);
    }

    Node node() {
      return new Node(
          sort,
          status(),
          module,
          type,
          member,
          name,
          what,
          note,
          place,
          List.copyOf(findings),
          List.copyOf(ties),
          parent == null ? null : parent.number);
    }

    private Status status() {
      for (FindingEntry.State state : FindingEntry.State.values()) {
        if (findings.stream().anyMatch(finding -> finding.state() == state)) {
          return switch (state) {
            case OPEN -> Status.LEAK;
            case BASELINE -> Status.KNOWN;
            case SUPPRESSED -> Status.SUPPRESSED;
          };
        }
      }
      return switch (outcome) {
        case GOOD -> Status.GOOD;
        case UNKNOWN -> Status.UNKNOWN;
        case BAD -> sort == Sort.API ? Status.UNDECLARED : Status.LEAK;
      };
    }
  }
}
