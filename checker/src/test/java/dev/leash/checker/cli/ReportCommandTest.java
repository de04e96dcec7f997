package dev.leash.checker.cli;

import static com.google.common.truth.Truth.assertThat;
import static dev.leash.checker.cli.CommandLineRun.leash;

import dev.leash.checker.findings.Baseline;
import dev.leash.checker.findings.Entry;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.FindingEntry.State;
import dev.leash.checker.findings.FindingsFile;
import dev.leash.checker.report.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code leash report}, as builds call it. */
class ReportCommandTest {

  @TempDir private Path folder;
  private Path now;
  private Path base;

  @BeforeEach
  void findings() throws IOException {
    now = folder.resolve("now");
    base = folder.resolve("base");
    write(now, Samples.pool(), Samples.queue());
    write(base, Samples.queue(), Samples.releasedPool(10));
  }

  private static void write(Path place, Entry... entries) throws IOException {
    List<String> sources = List.of("src/main/java/a/Cache.java", "src/main/java/a/Worker.java");
    FindingsFile.write(place, "main", Samples.run(sources, List.of(entries)));
  }

  private Path baseline(FindingEntry... known) throws IOException {
    List<String> keys = Stream.of(known).map(FindingEntry::key).toList();
    return Files.writeString(folder.resolve("leash.baseline"), Baseline.render(keys));
  }

  private CommandLineRun refused(Object... args) {
    CommandLineRun ran = leash(args);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("leash: ");
    return ran;
  }

  @Test
  void endsWithOneIfThereAreFindings() {
    CommandLineRun ran = leash("report", now);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).endsWith("2 findings\n");
  }

  @Test
  void endsWithZeroIfAllIsKnown() throws IOException {
    Path known = baseline(Samples.pool(), Samples.queue());
    CommandLineRun ran = leash("report", now, "--baseline", known);
    assertThat(ran.code()).isEqualTo(0);
    assertThat(ran.out()).endsWith("2 findings: 2 known\n");
    assertThat(leash("report", now, "--baseline", known, "--fail-on", "any").code()).isEqualTo(1);
    assertThat(leash("report", now, "--baseline", known, "--fail-on=any", "--new-only").code())
        .isEqualTo(1);
  }

  @Test
  void failsOnWhatItIsToldTo() throws IOException {
    assertThat(leash("report", now, "--fail-on", "none").code()).isEqualTo(0);
    write(now, Samples.in(State.SUPPRESSED, Samples.pool()));
    assertThat(leash("report", now, "--fail-on", "any", "--suppressed").code()).isEqualTo(0);
  }

  @Test
  void showsOnlyWhatIsNew() throws IOException {
    CommandLineRun ran =
        leash("report", now, "--new-only", "--baseline", baseline(Samples.queue()));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("[ExecutorNeverShutDown]");
    assertThat(ran.out()).doesNotContain("[BlockingQueueWithoutTimeout]");
    assertThat(ran.out()).endsWith("1 finding; 1 known one not shown\n");
  }

  @Test
  void saysWhatAChangeBroughtAbout() {
    CommandLineRun ran = leash("report", now, "--against", base);
    assertThat(ran.out()).contains("until this change 'Cache.close()' (Cache.java:31) released it");
    assertThat(ran.out()).endsWith("2 findings: 1 introduced, 1 pre-existing\n");
    CommandLineRun back = leash("report", base, "--against", now);
    assertThat(back.code()).isEqualTo(0);
    assertThat(back.out()).contains("fixed: [ExecutorNeverShutDown] a.Cache field:pool ");
  }

  @Test
  void mergesModules() throws IOException {
    write(base, Samples.pool());
    CommandLineRun ran = leash("report", now, base);
    assertThat(ran.out()).endsWith("2 findings\n");
  }

  @Test
  void writesTheFileThatIsNamedAndNothingElse() throws IOException {
    Path file = folder.resolve("report.sarif");
    CommandLineRun ran = leash("report", now, "--format", "sarif", "-o", file);
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("{\"$schema\":");
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(now, base, file);
    }
  }

  @Test
  void appendsTheSummaryOfTheJob() throws IOException {
    Path summary = Files.writeString(folder.resolve("summary.md"), "# Build\n");
    CommandLineRun ran = leash("report", now, "--format=github", "--summary", summary);
    assertThat(ran.out()).startsWith("::error file=");
    assertThat(Files.readString(summary)).startsWith("# Build\n### Leash: 2 findings\n");
    String before = Files.readString(summary);
    leash("report", now, "--format=json", "--summary", summary);
    assertThat(Files.readString(summary)).isEqualTo(before);
  }

  @Test
  void everyMistakeIsOneClearLine() throws IOException {
    assertThat(refused("report", folder.resolve("none")).err())
        .isEqualTo("leash: " + folder + "/none: no such file or folder\n");
    assertThat(refused("report", now, "--baseline", folder.resolve("b")).err())
        .isEqualTo("leash: " + folder + "/b: no such file or folder\n");
    assertThat(refused("report", now, "-o", base).err())
        .isEqualTo("leash: " + base + ": is a folder; name a file\n");
    assertThat(refused("report", now, "-o", folder.resolve("x/y")).err())
        .isEqualTo("leash: " + folder + "/x/y: its folder isn't there; make it first\n");
    assertThat(refused("report", now, "--root", folder.resolve("none")).err())
        .isEqualTo("leash: " + folder + "/none: --root isn't a folder\n");
    assertThat(refused("report").err()).contains("Missing required parameter: 'DIR'");
    assertThat(refused("report", now, "--format", "word").err()).contains("[TEXT, SARIF, GITHUB, ");
    Path conflict = baseline(Samples.pool());
    Files.writeString(conflict, Files.readString(conflict) + "<<<<<<< HEAD\n");
    assertThat(refused("report", now, "--baseline", conflict).err()).contains(":3: a conflict of");
  }
}
