package dev.leash.checker.report.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leash.checker.findings.Entry;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.RunEntry;
import dev.leash.checker.report.Finding;
import dev.leash.checker.report.Finding.Status;
import dev.leash.checker.report.Renderer;
import dev.leash.checker.report.Report;
import dev.leash.checker.report.Report.Comparison;
import dev.leash.checker.report.Report.LeftOut;
import dev.leash.checker.report.Run;
import dev.leash.checker.report.Samples;
import dev.leash.checker.report.Snapshot;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/** Reports that the tests of the formats render. */
final class Rendered {

  /** What a terminal, or a reader of logs, would obey. */
  static final String CONTROLS = "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u202e\\u2028\\ud800-\\udfff]";

  private Rendered() {}

  /** A pull request that forgets to shut a pool down, and one old error. */
  static Report pullRequest() {
    return report(
        Comparison.AGAINST,
        new Finding(
            Samples.pool(),
            Status.INTRODUCED,
            "this line is as before; until this change 'Cache.close()' (Cache.java:31) released it"),
        new Finding(Samples.queue(), Status.PRE_EXISTING));
  }

  /** A report of findings that nothing was compared with. */
  static Report all(List<FindingEntry> findings) {
    return report(
        Comparison.NONE,
        findings.stream().map(each -> new Finding(each, Status.NEW)).toArray(Finding[]::new));
  }

  /** A report of findings. */
  static Report report(Comparison comparison, Finding... findings) {
    Run run =
        new Run(
            new RunEntry(Entry.FORMAT, "0.1.0", "", "main"),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Report(
        List.of(findings),
        List.of(),
        List.of(),
        new Snapshot(List.of(run)),
        Path.of("."),
        comparison,
        LeftOut.NOTHING);
  }

  /** What a renderer writes; twice the same. */
  static String text(Renderer renderer, Report report) throws IOException {
    StringWriter out = new StringWriter();
    renderer.render(report, out);
    StringWriter again = new StringWriter();
    renderer.render(report, again);
    if (!out.toString().equals(again.toString())) {
      throw new AssertionError("not the same twice:\n" + out + "\n" + again);
    }
    return out.toString();
  }

  /** The same, as JSON. */
  static JsonNode json(Renderer renderer, Report report) throws IOException {
    return new ObjectMapper().readTree(text(renderer, report));
  }
}
