package dev.leash.checker.cli;

import dev.leash.checker.findings.Edit;
import dev.leash.checker.findings.Entry;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.FindingEntry.State;
import dev.leash.checker.findings.FindingsFile;
import dev.leash.checker.findings.FixEntry;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.PartEntry.Outcome;
import dev.leash.checker.findings.PartEntry.Sort;
import dev.leash.checker.findings.PartEntry.Tie;
import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Range;
import dev.leash.checker.findings.RunEntry;
import dev.leash.checker.findings.SourceEntry;
import dev.leash.checker.findings.Step;
import dev.leash.checker.findings.SuppressionEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The findings files of a build as large as they get, to try the command line with. The same
 * numbers make the same files.
 */
final class LargeBuild {

  private static final int LINES = 400;

  private static final List<Sort> SORTS = List.of(Sort.values());
  private static final List<String> CHECKS =
      List.of(
          "ExecutorNeverShutDown",
          "ThreadNeverEnds",
          "BlockingQueueWithoutTimeout",
          "UnboundedSpawn",
          "CancelNotInFinally");

  private final Random random = new Random(5);
  private final int classes;
  private final int findings;
  private final int parts;

  /**
   * A build, by what one of its modules has.
   *
   * @param classes how many sources, of 400 lines each
   * @param findings how many findings
   * @param parts how many parts; as many of them as there are findings are bad
   */
  LargeBuild(int classes, int findings, int parts) {
    this.classes = classes;
    this.findings = findings;
    this.parts = parts;
  }

  /** Arguments: where to write to, and optionally how many modules, findings and parts in all. */
  public static void main(String... args) throws IOException {
    int modules = args.length > 1 ? Integer.parseInt(args[1]) : 40;
    int findings = args.length > 2 ? Integer.parseInt(args[2]) : 20_000;
    int parts = args.length > 3 ? Integer.parseInt(args[3]) : 40_000;
    new LargeBuild(2500 / modules, findings / modules, parts / modules)
        .write(Path.of(args[0]), modules);
  }

  /** Writes a findings file for each of so many modules. */
  void write(Path folder, int modules) throws IOException {
    for (int i = 0; i < modules; i++) {
      FindingsFile.write(folder, "module-" + i + "-main", module("services/module-" + i, i));
    }
  }

  private List<Entry> module(String folder, int index) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new RunEntry(Entry.FORMAT, "0.1.0", folder, "main"));
    for (int i = 0; i < classes; i++) {
      entries.add(new SourceEntry(file(folder, index, i), LINES));
    }
    for (int i = 0; i < Math.max(findings, parts); i++) {
      add(entries, folder, index, i);
    }
    for (int i = 0; i < classes; i++) {
      Place annotation = place(file(folder, index, i));
      entries.add(new SuppressionEntry(annotation, List.of(CHECKS.get(0)), random.nextBoolean()));
    }
    return entries;
  }

  private static String type(int module, int number) {
    return "com.acme.module" + module + ".service.Worker" + number;
  }

  private static String file(String folder, int module, int number) {
    return folder + "/src/main/java/" + type(module, number).replace('.', '/') + ".java";
  }

  private void add(List<Entry> entries, String folder, int module, int number) {
    String type = type(module, number % classes);
    String file = file(folder, module, number % classes);
    String member = "start" + number / classes + "(java.lang.String,java.util.List)";
    Sort sort = SORTS.get(number % SORTS.size());
    String site =
        type + "#" + member + " local:pool java.util.concurrent.Executors.newFixedThreadPool";
    Place place = place(file);
    if (number < findings) {
      entries.add(finding(CHECKS.get(number % CHECKS.size()), site, type, member, place));
    }
    if (number < parts) {
      Outcome outcome =
          number < findings ? Outcome.BAD : number % 3 == 0 ? Outcome.UNKNOWN : Outcome.GOOD;
      entries.add(part(sort, site, type, member, place, outcome));
    }
  }

  private Place place(String file) {
    int line = 1 + random.nextInt(LINES);
    return new Place(
        file,
        new Range(line, 28, line, 61),
        "ExecutorService pool = Executors.newFixedThreadPool(threads); // line " + line);
  }

  private FindingEntry finding(String check, String site, String type, String member, Place place) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    List<Step> flow = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      flow.add(
          new Step("exit", "'load()' can throw: leaves '" + member + "'", place(place.file())));
    }
    Range end = new Range(place.range().line() + 1, 1, place.range().line() + 1, 1);
    String release = "    } finally {\n      pool.shutdown();\n    }\n";
    return new FindingEntry(
        check + " " + site,
        site,
        check,
        random.nextInt(10) == 0 ? "error" : "warning",
        "The executor 'pool' that '"
            + member
            + "' makes is never shut down: no path of it calls 'shutdown()', and '"
            + simple
            + "' hands it to nobody. Its threads live on, and keep all that their tasks hold. Shut"
            + " it down in a finally block, or let its owner close it.",
        "https://example.org/leash/docs/checks/" + check + ".md",
        "local_never",
        random.nextInt(20) == 0 ? State.SUPPRESSED : State.OPEN,
        type,
        member,
        place,
        List.of(new Step("owner", simple + " has a close()", place(place.file()))),
        flow,
        List.of(
            new FixEntry(
                "shut it down in a finally block", List.of(new Edit(place.file(), end, release)))));
  }

  private PartEntry part(
      Sort sort, String site, String type, String member, Place place, Outcome outcome) {
    String how =
        switch (outcome) {
          case GOOD -> "released";
          case BAD -> "leaked";
          case UNKNOWN -> "handed_over";
        };
    return new PartEntry(
        sort,
        site,
        type,
        member,
        "pool",
        "java.util.concurrent.ExecutorService",
        place,
        outcome,
        how,
        "'close()' (line 31) shuts it down",
        List.of(
            new Tie("created by", "", type + "." + member, place(place.file())),
            new Tie("runs on", site, "pool", null)));
  }
}
