package dev.leash.checker.report.html;

import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.FixEntry;
import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Step;
import dev.leash.checker.report.Finding;
import dev.leash.checker.report.Renderer;
import dev.leash.checker.report.Report;
import dev.leash.checker.report.page.FixDiff;
import dev.leash.checker.report.page.Page;
import dev.leash.checker.report.page.Source;
import dev.leash.checker.report.page.Sources;
import dev.leash.checker.report.page.Spot;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One page, with the sources around each finding. */
public final class HtmlRenderer implements Renderer {

  /** Lines shown before and after a place. */
  private static final int AROUND = 2;

  /** More fixes of one finding aren't shown. */
  private static final int MOST_FIXES = 3;

  @Override
  public void render(Report report, Writer out) throws IOException {
    Sources sources = new Sources(report.root());
    for (Finding finding : report.findings()) {
      want(finding.entry(), sources);
    }
    List<Source> read = sources.read();
    Index index = new Index(read);
    Map<String, String> modules = modules(report);
    List<FindingData> findings =
        report.findings().stream().map(finding -> data(finding, index, modules)).toList();
    new Page("report", "Leash: findings").write(new ReportData(findings, left(report), read), out);
  }

  private static void want(FindingEntry entry, Sources sources) {
    sources.want(entry.place(), AROUND);
    entry.flow().forEach(step -> sources.want(step.place(), AROUND));
    entry.related().forEach(step -> sources.want(step.place(), AROUND));
    entry.fixes().stream().limit(MOST_FIXES).forEach(fix -> FixDiff.want(fix, sources));
  }

  /** The module of each source that has findings. */
  private static Map<String, String> modules(Report report) {
    Map<String, String> modules = new HashMap<>();
    report
        .snapshot()
        .runs()
        .forEach(
            run ->
                run.findings()
                    .forEach(entry -> modules.putIfAbsent(entry.place().file(), run.label())));
    return modules;
  }

  private static FindingData data(Finding finding, Index index, Map<String, String> modules) {
    FindingEntry entry = finding.entry();
    return new FindingData(
        entry.check(),
        entry.severity(),
        finding.status().name(),
        modules.getOrDefault(entry.place().file(), "."),
        entry.message(),
        finding.change(),
        entry.link(),
        entry.key(),
        index.spot(entry.place()),
        entry.flow().stream().map(index::step).toList(),
        entry.related().stream().map(index::step).toList(),
        entry.fixes().stream().limit(MOST_FIXES).map(index::fix).toList());
  }

  private static LeftData left(Report report) {
    Report.LeftOut left = report.left();
    return new LeftData(left.suppressed(), left.known(), left.unseen(), report.fixed().size());
  }

  /** What was read of the sources, by name. */
  private static final class Index {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();

    Index(List<Source> read) {
      for (Source source : read) {
        numbers.put(source.file(), numbers.size());
        sources.put(source.file(), source);
      }
    }

    Spot spot(Place place) {
      return Spot.of(place, numbers.getOrDefault(place.file(), 0));
    }

    StepData step(Step step) {
      return new StepData(step.message(), spot(step.place()));
    }

    FixDiff fix(FixEntry fix) {
      return FixDiff.of(fix, sources);
    }
  }

  /** All that the page shows. */
  record ReportData(List<FindingData> findings, LeftData left, List<Source> sources) {}

  /** How many findings the report leaves out, and how many are gone. */
  record LeftData(int suppressed, int known, int unseen, int fixed) {}

  /** A finding. */
  record FindingData(
      String check,
      String severity,
      String status,
      String module,
      String message,
      String change,
      String link,
      String key,
      Spot at,
      List<StepData> flow,
      List<StepData> related,
      List<FixDiff> fixes) {}

  /** A step of a path, or a place that has to do with a finding. */
  record StepData(String message, Spot at) {}
}
