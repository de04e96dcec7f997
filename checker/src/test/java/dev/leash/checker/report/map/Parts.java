package dev.leash.checker.report.map;

import dev.leash.checker.findings.Entry;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.FindingEntry.State;
import dev.leash.checker.findings.FindingsFile;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.PartEntry.Outcome;
import dev.leash.checker.findings.PartEntry.Sort;
import dev.leash.checker.findings.PartEntry.Tie;
import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Range;
import dev.leash.checker.findings.RunEntry;
import dev.leash.checker.report.FindingsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small runs to draw maps of. */
final class Parts {

  private final List<PartEntry> parts = new ArrayList<>();
  private final List<FindingEntry> findings = new ArrayList<>();

  /** A feed with a pool that close() shuts down, and a task in it that waits for a queue. */
  static Parts feed() {
    return new Parts()
        .part(
            Sort.OWNER,
            "a.Feed",
            "pool",
            "java.util.concurrent.ExecutorService",
            Outcome.GOOD,
            "shut down by close()",
            tie("created by", "", "Feed()"),
            tie("released by", "", "Feed.close()"))
        .part(
            Sort.SPAWN,
            "a.Feed",
            "execute",
            "Executor.execute",
            Outcome.GOOD,
            "in no loop",
            tie("gives to", "a.Feed pool", "Feed.pool"))
        .part(
            Sort.TASK,
            "a.Feed",
            "run",
            "Runnable",
            Outcome.GOOD,
            "an interrupt ends it",
            tie("started by", "a.Feed execute", "Feed.start()"),
            tie("runs on", "a.Feed pool", "Feed.pool"))
        .part(
            Sort.WAIT,
            "a.Feed",
            "queue.take()",
            "BlockingQueue.take",
            Outcome.GOOD,
            "an interrupt",
            tie("waits in", "a.Feed run", "Feed.run()"));
  }

  Parts part(
      Sort sort, String type, String name, String what, Outcome outcome, String note, Tie... ties) {
    parts.add(
        new PartEntry(
            sort,
            type + " " + name,
            type,
            "m()",
            name,
            what,
            place(parts.size() + 1),
            outcome,
            "how",
            note,
            List.of(ties)));
    return this;
  }

  Parts finding(String check, String site, State state) {
    String type = site.substring(0, site.indexOf(' '));
    findings.add(
        new FindingEntry(
            check + " " + site,
            site,
            check,
            "warning",
            "It leaks.",
            "",
            "field_never",
            state,
            type,
            "m()",
            place(90),
            List.of(),
            List.of(),
            List.of()));
    return this;
  }

  static Tie tie(String role, String site, String label) {
    return new Tie(role, site, label, null);
  }

  static Place place(int line) {
    return new Place("a/Feed.java", new Range(line, 1, line, 5), "code " + line);
  }

  /** Writes these parts as the findings file of a run. */
  Parts write(Path folder, String module, String scope) throws IOException {
    List<Entry> entries = new ArrayList<>(List.of(new RunEntry(1, "0", module, scope)));
    entries.addAll(findings);
    entries.addAll(parts);
    FindingsFile.write(folder, module + "-" + scope, entries);
    return this;
  }

  /** The map of all runs that were written to a folder. */
  static ThreadMap map(Path folder) {
    return ThreadMap.of(FindingsReader.read(List.of(folder)));
  }

  /** The map of these parts, as those of the one run in a folder. */
  ThreadMap mapIn(Path folder) throws IOException {
    write(folder, "", "main");
    return map(folder);
  }
}
