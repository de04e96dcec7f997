package dev.leash.checker.report;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.toMap;

import dev.leash.checker.findings.Baseline;
import dev.leash.checker.findings.Entry;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.FindingEntry.State;
import dev.leash.checker.findings.FindingsFile;
import dev.leash.checker.report.Finding.Status;
import dev.leash.checker.report.Report.LeftOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change did, as its reviewers should see it. */
class SelectionTest {

  private static final String CACHE = "src/main/java/a/Cache.java";
  private static final String WORKER = "src/main/java/a/Worker.java";

  @TempDir private Path folder;

  private Snapshot snapshot(String name, List<String> sources, Entry... entries)
      throws IOException {
    Path place = folder.resolve(name);
    FindingsFile.write(place, "main", Samples.run(sources, List.of(entries)));
    return FindingsReader.read(List.of(place));
  }

  private Report compare(Snapshot base, Snapshot now) {
    return new Selection(null, base, false, false).of(now, folder);
  }

  private static Map<String, Status> statuses(Report report) {
    return report.findings().stream()
        .collect(toMap(finding -> finding.entry().check(), Finding::status));
  }

  private Baseline baseline(FindingEntry... known) throws IOException {
    Path file = folder.resolve("leash.baseline");
    Files.writeString(
        file, Baseline.render(List.of(known).stream().map(FindingEntry::key).toList()));
    return Baseline.read(file);
  }

  @Test
  void withoutAComparisonEveryFindingIsNew() throws IOException {
    Report report =
        Selection.ALL.of(
            snapshot("now", List.of(CACHE, WORKER), Samples.pool(), Samples.queue()), folder);
    assertThat(statuses(report).values()).containsExactly(Status.NEW, Status.NEW);
  }

  @Test
  void aBaselineKnowsOldFindings() throws IOException {
    Snapshot now = snapshot("now", List.of(CACHE, WORKER), Samples.pool(), Samples.queue());
    Report report = new Selection(baseline(Samples.pool()), null, false, false).of(now, folder);
    assertThat(statuses(report))
        .containsExactly(
            "ExecutorNeverShutDown", Status.KNOWN, "BlockingQueueWithoutTimeout", Status.NEW);
    Report newOnly = new Selection(baseline(Samples.pool()), null, true, false).of(now, folder);
    assertThat(statuses(newOnly)).containsExactly("BlockingQueueWithoutTimeout", Status.NEW);
    assertThat(newOnly.left()).isEqualTo(new LeftOut(0, 1, 0));
  }

  @Test
  void theBaselineOfTheCompileCountsAsWell() throws IOException {
    Snapshot now = snapshot("now", List.of(CACHE), Samples.in(State.BASELINE, Samples.pool()));
    assertThat(statuses(Selection.ALL.of(now, folder)))
        .containsExactly("ExecutorNeverShutDown", Status.KNOWN);
  }

  @Test
  void suppressedFindingsAreCountedButShownOnlyIfAskedFor() throws IOException {
    Snapshot now = snapshot("now", List.of(CACHE), Samples.in(State.SUPPRESSED, Samples.pool()));
    Report report = Selection.ALL.of(now, folder);
    assertThat(report.findings()).isEmpty();
    assertThat(report.left()).isEqualTo(new LeftOut(1, 0, 0));
    assertThat(statuses(new Selection(null, null, true, true).of(now, folder)))
        .containsExactly("ExecutorNeverShutDown", Status.SUPPRESSED);
  }

  @Test
  void aNewFindingIsIntroducedAndAnOldOneIsNot() throws IOException {
    Report report =
        compare(
            snapshot("base", List.of(CACHE, WORKER), Samples.pool()),
            snapshot("now", List.of(CACHE, WORKER), Samples.pool(), Samples.queue()));
    assertThat(statuses(report))
        .containsExactly(
            "ExecutorNeverShutDown",
            Status.PRE_EXISTING,
            "BlockingQueueWithoutTimeout",
            Status.INTRODUCED);
  }

  @Test
  void aMovedLineOrARenamedFileIsNoNewFinding() throws IOException {
    Snapshot base = snapshot("base", List.of(CACHE), Samples.pool());
    String renamed = "core/src/main/java/a/Cache.java";
    Report report = compare(base, snapshot("now", List.of(renamed), Samples.pool(renamed, 99)));
    assertThat(statuses(report)).containsExactly("ExecutorNeverShutDown", Status.PRE_EXISTING);
    assertThat(report.fixed()).isEmpty();
    assertThat(report.left()).isEqualTo(LeftOut.NOTHING);
  }

  @Test
  void aSecondFindingOfTheSameKeyIsIntroduced() throws IOException {
    String copy = "src/main/java/copy/Cache.java";
    Report report =
        compare(
            snapshot("base", List.of(CACHE), Samples.pool()),
            snapshot("now", List.of(CACHE, copy), Samples.pool(), Samples.pool(copy, 12)));
    assertThat(
            report.findings().stream()
                .collect(toMap(each -> each.entry().place().file(), Finding::status)))
        .containsExactly(CACHE, Status.PRE_EXISTING, copy, Status.INTRODUCED);
  }

  @Test
  void aFindingThatIsGoneFromACompiledSourceIsFixed() throws IOException {
    Report report =
        compare(snapshot("base", List.of(CACHE), Samples.pool()), snapshot("now", List.of(CACHE)));
    assertThat(report.fixed()).containsExactly(Samples.pool());
  }

  @Test
  void aFindingInASourceThatWasNotCompiledIsNotCalledFixed() throws IOException {
    write(CACHE);
    write(WORKER);
    Report report =
        compare(snapshot("base", List.of(CACHE), Samples.pool()), snapshot("now", List.of(WORKER)));
    assertThat(report.fixed()).isEmpty();
    assertThat(report.left()).isEqualTo(new LeftOut(0, 0, 1));
  }

  @Test
  void aFindingInADeletedSourceIsFixed() throws IOException {
    write(WORKER);
    Report report =
        compare(snapshot("base", List.of(CACHE), Samples.pool()), snapshot("now", List.of(WORKER)));
    assertThat(report.fixed()).containsExactly(Samples.pool());
  }

  private void write(String file) throws IOException {
    Path source = folder.resolve(file);
    Files.createDirectories(source.resolveSibling("x"));
    Files.writeString(source, "");
  }

  @Test
  void aSuppressedFindingOfBeforeIsIntroducedWhenItIsSuppressedNoMore() throws IOException {
    Report report =
        compare(
            snapshot("base", List.of(CACHE), Samples.in(State.SUPPRESSED, Samples.pool())),
            snapshot("now", List.of(CACHE), Samples.pool()));
    assertThat(statuses(report)).containsExactly("ExecutorNeverShutDown", Status.INTRODUCED);
  }

  @Test
  void theDeletedShutdownIsNamedOnTheLineThatNobodyTouched() throws IOException {
    Report report =
        compare(
            snapshot("base", List.of(CACHE), Samples.releasedPool(10)),
            snapshot("now", List.of(CACHE), Samples.pool()));
    assertThat(report.findings().get(0).change())
        .isEqualTo(
            "this line is as before; until this change 'Cache.close()' (Cache.java:31) released it");
  }

  @Test
  void aLineThatTheChangeTouchedSpeaksForItself() throws IOException {
    FindingEntry changed = Samples.pool();
    Snapshot base =
        snapshot(
            "base",
            List.of(CACHE),
            Samples.releasedPool(10, "pool = Executors.newSingleThreadExecutor();"));
    Report report = compare(base, snapshot("now", List.of(CACHE), changed));
    assertThat(statuses(report)).containsExactly("ExecutorNeverShutDown", Status.INTRODUCED);
    assertThat(report.findings().get(0).change()).isEmpty();
  }
}
