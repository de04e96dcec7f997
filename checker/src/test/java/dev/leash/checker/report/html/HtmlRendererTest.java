package dev.leash.checker.report.html;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.FindingEntry.State;
import dev.leash.checker.findings.FindingsFile;
import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Range;
import dev.leash.checker.findings.RunEntry;
import dev.leash.checker.findings.Step;
import dev.leash.checker.report.Finding;
import dev.leash.checker.report.FindingsReader;
import dev.leash.checker.report.Report;
import dev.leash.checker.report.Snapshot;
import dev.leash.checker.report.page.Pages;
import dev.leash.checker.report.page.SyntheticService;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlRendererTest {

  @TempDir private Path root;

  @Test
  void holdsEachFindingWithItsPathItsCodeAndItsFix() throws IOException {
    Snapshot snapshot = FindingsReader.read(List.of(SyntheticService.write(root, 40)));

    JsonNode data = Pages.data(page(snapshot));

    assertThat(data.path("findings").size()).isEqualTo(snapshot.findings().size());
    JsonNode leak = finding(data, "ExecutorNeverShutDown");
    assertThat(leak.path("fixes").path(0).path("hunks").path(0).path("rows").toString())
        .contains("\"+    pool.shutdown();\",\"     queue.clear();\"");
    JsonNode stuck = finding(data, "SignalNotInFinally");
    assertThat(stuck.path("flow").size()).isEqualTo(4);
    assertThat(stuck.path("module").asText()).isAnyOf("api", "core", "ingest", "storage");
    JsonNode source = data.path("sources").path(stuck.path("at").path(0).asInt());
    assertThat(source.path("chunks").toString()).contains("asked.await();");
  }

  @Test
  void textsOfFindingsStayTexts() throws IOException {
    String hostile = "</script><img src=x onerror=alert(1)>";
    Place place = new Place("A.java", new Range(1, 1, 1, 2), hostile);
    FindingEntry entry =
        new FindingEntry(
            "C " + hostile,
            hostile,
            "C",
            "warning",
            hostile,
            "javascript:alert(1)",
            "c",
            State.OPEN,
            hostile,
            hostile,
            place,
            List.of(),
            List.of(new Step("exit", hostile, place)),
            List.of());
    FindingsFile.write(root, "hostile", List.of(new RunEntry(1, "0", hostile, "main"), entry));

    String page = page(FindingsReader.read(List.of(root)));

    assertThat(page).doesNotContain("<img");
    JsonNode finding = Pages.data(page).path("findings").path(0);
    assertThat(finding.path("message").asText()).isEqualTo(hostile);
    assertThat(finding.path("module").asText()).isEqualTo(hostile);
    assertThat(finding.path("flow").path(0).path("message").asText()).isEqualTo(hostile);
  }

  @Test
  void saysWhatItLeavesOut() throws IOException {
    Snapshot nothing = new Snapshot(List.of());
    Report report =
        new Report(
            List.of(),
            List.of(),
            List.of(),
            nothing,
            root,
            Report.Comparison.BASELINE,
            new Report.LeftOut(2, 7, 1));

    JsonNode left = Pages.data(page(report)).path("left");

    assertThat(left.path("suppressed").asInt()).isEqualTo(2);
    assertThat(left.path("known").asInt()).isEqualTo(7);
    assertThat(left.path("unseen").asInt()).isEqualTo(1);
  }

  private String page(Snapshot snapshot) throws IOException {
    List<Finding> findings =
        snapshot.findings().stream().map(f -> new Finding(f, Finding.Status.NEW)).toList();
    return page(
        new Report(
            findings,
            List.of(),
            List.of(),
            snapshot,
            root,
            Report.Comparison.NONE,
            Report.LeftOut.NOTHING));
  }

  private static String page(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new HtmlRenderer().render(report, out);
    return out.toString();
  }

  private static JsonNode finding(JsonNode data, String check) {
    for (JsonNode finding : data.path("findings")) {
      if (finding.path("check").asText().equals(check)) {
        return finding;
      }
    }
    throw new AssertionError("no " + check);
  }
}
