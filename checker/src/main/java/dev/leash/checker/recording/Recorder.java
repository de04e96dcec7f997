package dev.leash.checker.recording;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.leash.checker.facts.RunFacts;
import dev.leash.checker.findings.Baseline;
import dev.leash.checker.findings.Entry;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.FindingEntry.State;
import dev.leash.checker.findings.FindingsFile;
import dev.leash.checker.findings.FixEntry;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.RunEntry;
import dev.leash.checker.findings.SourceEntry;
import dev.leash.checker.findings.Step;
import dev.leash.checker.findings.Tool;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.Leak;
import dev.leash.checker.module.inventory.Part;
import dev.leash.checker.module.tasks.Defect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Keeps what one javac run finds, tells what of it is known already, and writes it down. */
public final class Recorder {

  private static final int MOST_STALE = 5;

  private static final Comparator<FindingEntry> BY_PLACE =
      Comparator.comparing((FindingEntry finding) -> finding.place().file())
          .thenComparing(finding -> finding.place().range().line())
          .thenComparing(finding -> finding.place().range().column())
          .thenComparing(FindingEntry::key)
          .thenComparing(FindingEntry::message);

  private final Context context;
  private final Settings settings;
  private final Root root;
  private final Places places;
  private final Sites sites;
  private final @Nullable Baseline baseline;
  private final SortedMap<String, SourceEntry> sources = new TreeMap<>();
  private final Suppressions suppressions = new Suppressions();
  private final List<FindingEntry> findings = new ArrayList<>();
  private final List<PartEntry> parts = new ArrayList<>();
  private final Set<String> types = new HashSet<>();
  private final Set<String> checks = new HashSet<>();
  private final Set<String> matched = new HashSet<>();

  /**
   * @param first some source of the run
   * @param problems told in one line what is wrong with the settings
   */
  public Recorder(
      Context context, Settings settings, CompilationUnitTree first, Consumer<String> problems) {
    this.context = context;
    this.settings = settings;
    this.root = Root.of(settings.root(), Root.path(first.getSourceFile()));
    this.places = new Places(context, root);
    this.sites = new Sites(Types.instance(context));
    this.baseline = baseline(settings.baseline(), problems);
  }

  private static @Nullable Baseline baseline(@Nullable Path file, Consumer<String> problems) {
    if (file == null) {
      return null;
    }
    try {
      return Baseline.read(file);
    } catch (Baseline.Unreadable e) {
      problems.accept(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      problems.accept(
          Files.exists(file)
              ? file + ": the baseline can't be read: " + e
              : file + ": no such baseline; 'leash baseline' makes one");
    }
    return null;
  }

  /** Takes note of what was analysed. */
  public void add(Collection<JCCompilationUnit> units, RunFacts facts) {
    for (ClassSymbol type : facts.classes()) {
      types.add(type.flatname.toString());
    }
    if (settings.findings() != null) {
      for (JCCompilationUnit unit : units) {
        String file = places.file(unit);
        sources.put(file, new SourceEntry(file, places.lines(unit)));
        suppressions.collect(unit, places);
      }
    }
  }

  /** Takes note of everything that was analysed, if the run is to leave its findings behind. */
  public void add(Supplier<List<Part>> inventory) {
    if (settings.findings() != null) {
      parts.addAll(new PartEntries(sites, places).of(inventory.get()));
    }
  }

  /** Takes note that {@code check} looks at this run. */
  public void runs(String check) {
    checks.add(check);
  }

  /** Takes note of a finding; tells whether it is to be reported. */
  public State record(Reported reported, RunFacts facts) {
    Finding finding = reported.finding();
    Sites.Site site = sites.of(finding.about());
    String key = reported.check() + " " + site;
    State state =
        reported.suppressed()
            ? State.SUPPRESSED
            : baseline != null && baseline.contains(key) ? State.BASELINE : State.OPEN;
    matched.add(key);
    if (reported.suppressedBy() != null) {
      suppressions.use(reported.suppressedBy());
    }
    Place place = places.of(finding.at());
    if (settings.findings() != null && place != null) {
      findings.add(entry(reported, facts, site, state, place));
    }
    return state;
  }

  private FindingEntry entry(
      Reported reported, RunFacts facts, Sites.Site site, State state, Place place) {
    Finding finding = reported.finding();
    Trail trail = new Trail(facts, places, place);
    FixEdits fixEdits = new FixEdits(places);
    List<FixEntry> fixes =
        reported.fixes().stream()
            .map(fix -> fixEdits.of(fix, advice(reported), finding.at().getCompilationUnit()))
            .filter(Objects::nonNull)
            .toList();
    List<Step> related =
        finding instanceof Leak leak
            ? trail.related(leak)
            : finding instanceof Defect defect ? trail.related(defect) : List.of();
    return new FindingEntry(
        reported.check() + " " + site,
        site.toString(),
        reported.check(),
        reported.severity(),
        reported.message(),
        reported.link(),
        cause(finding),
        state,
        site.type(),
        site.member(),
        place,
        related,
        finding instanceof Leak leak ? trail.flow(leak) : List.of(),
        fixes);
  }

  /** What to do comes last in every message. */
  private static String advice(Reported reported) {
    String message = reported.message();
    return message.substring(message.lastIndexOf("; ") + 1).strip();
  }

  private static String cause(Finding finding) {
    Enum<?> cause =
        finding instanceof Leak leak
            ? leak.cause()
            : finding instanceof Defect defect ? defect.flaw() : State.OPEN;
    return cause.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes the findings file and says what of the baseline is stale.
   *
   * @param problems told in one line why the file couldn't be written
   * @param remarks told in one line what to do about the baseline
   */
  public void finish(Consumer<String> problems, Consumer<String> remarks) {
    Path folder = settings.findings();
    if (folder != null) {
      Output output = Output.of(context, root, new TreeSet<>(sources.keySet()));
      try {
        FindingsFile.write(folder, output.file(), entries(output));
      } catch (IOException e) {
        problems.accept(folder + ": the findings can't be written: " + e);
      }
    }
    if (baseline != null) {
      sayStale(baseline, remarks);
    }
  }

  private List<Entry> entries(Output output) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new RunEntry(Entry.FORMAT, Tool.version(), output.module(), output.scope()));
    entries.addAll(sources.values());
    findings.sort(BY_PLACE);
    entries.addAll(findings);
    Set<String> ours = new HashSet<>(checks);
    ours.add("leash");
    entries.addAll(suppressions.entries(ours));
    entries.addAll(parts);
    return entries;
  }

  /** An entry counts as stale only if its class was compiled and its check looked at it. */
  private void sayStale(Baseline known, Consumer<String> remarks) {
    List<String> stale =
        known.keys().stream()
            .filter(key -> !matched.contains(key))
            .filter(key -> checks.contains(key.substring(0, key.indexOf(' '))))
            .filter(key -> types.contains(key.substring(key.indexOf(' ') + 1).split("#", 2)[0]))
            .toList();
    if (!stale.isEmpty()) {
      String more = stale.size() > MOST_STALE ? " and more" : "";
      remarks.accept(
          settings.baseline()
              + ": "
              + stale.size()
              + (stale.size() == 1 ? " finding is" : " findings are")
              + " no more ('leash baseline --prune' drops them): "
              + String.join("; ", stale.subList(0, Math.min(stale.size(), MOST_STALE)))
              + more);
    }
  }
}
