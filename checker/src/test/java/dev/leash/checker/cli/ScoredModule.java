package dev.leash.checker.cli;

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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A module for tests of the score: its parts, and what is reported about them. */
final class ScoredModule {

  private final List<Entry> entries = new ArrayList<>();
  private final String name;
  private int line;

  ScoredModule(String name) {
    this.name = name;
    entries.add(new RunEntry(Entry.FORMAT, "0.1.0", name, "main"));
  }

  /** As many good parts. */
  ScoredModule good(Sort sort, int count) {
    return parts(sort, Outcome.GOOD, count);
  }

  /** As many parts that the run tells nothing about. */
  ScoredModule unknown(Sort sort, int count) {
    return parts(sort, Outcome.UNKNOWN, count);
  }

  private ScoredModule parts(Sort sort, Outcome outcome, int count) {
    for (int i = 0; i < count; i++) {
      part(sort, outcome, outcome + " " + sort + " " + i, outcome == Outcome.GOOD ? "ends" : "");
    }
    return this;
  }

  /** A bad part that a warning reports. */
  ScoredModule bad(Sort sort, String what) {
    return bad(sort, what, "warning", State.OPEN);
  }

  /** A bad part and its finding. */
  ScoredModule bad(Sort sort, String what, String severity, State state) {
    return finding(part(sort, Outcome.BAD, what, "nothing ends it"), "", what, severity, state);
  }

  /** A bad part, and a warning about a field that makes it bad. */
  ScoredModule badByField(Sort sort, String what, State state) {
    String field = "a.Service#flag";
    Tie tie = new Tie("reported at", field, "flag", null);
    PartEntry part = part(sort, Outcome.BAD, what, "it may never see 'flag' change", tie);
    return finding(part, field, what, "warning", state);
  }

  private ScoredModule finding(
      PartEntry part, String other, String what, String severity, State state) {
    String site = other.isEmpty() ? part.site() : other;
    entries.add(
        new FindingEntry(
            "TheCheck " + site,
            site,
            "TheCheck",
            severity,
            "nothing ends '" + what + "'",
            "https://example.org/TheCheck.md",
            "never",
            state,
            part.type(),
            part.member(),
            part.place(),
            List.of(),
            List.of(),
            List.of()));
    return this;
  }

  /** A bad part without a finding, as API that states no contract. */
  ScoredModule undeclared(String what) {
    part(Sort.API, Outcome.BAD, what, "doesn't say who shuts it down");
    return this;
  }

  /** Lets the parts that come now stand further down. */
  ScoredModule blankLines(int count) {
    line += count;
    return this;
  }

  private PartEntry part(Sort sort, Outcome outcome, String what, String note, Tie... ties) {
    line++;
    Place place =
        new Place(folder() + "src/Service.java", new Range(line, 5, line, 9), what + "();");
    String site = "a.Service#run() " + sort + " " + what.replaceAll("[^\\w ]", "?");
    String how = outcome == Outcome.BAD ? "never" : "";
    PartEntry part =
        new PartEntry(
            sort,
            site,
            "a.Service",
            "run()",
            what,
            "a.Pool",
            place,
            outcome,
            how,
            note,
            List.of(ties));
    entries.add(part);
    return part;
  }

  private String folder() {
    return name.isEmpty() ? "" : name + "/";
  }

  /** Writes its findings file into {@code folder}. */
  void write(Path folder) {
    try {
      FindingsFile.write(folder, name.isEmpty() ? "root" : name, entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
