package dev.leash.checker.cli;

import static com.google.common.truth.Truth.assertThat;
import static dev.leash.checker.cli.CommandLineRun.leash;

import dev.leash.checker.findings.Baseline;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.FindingEntry.State;
import dev.leash.checker.findings.FindingsFile;
import dev.leash.checker.report.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A baseline, from the first day on. */
class BaselineCommandTest {

  @TempDir private Path folder;
  private Path findings;
  private Path baseline;

  @BeforeEach
  void oldFindings() throws IOException {
    findings = folder.resolve("findings");
    baseline = folder.resolve("leash.baseline");
    run(Samples.pool(), Samples.queue());
  }

  private void run(FindingEntry... entries) throws IOException {
    FindingsFile.write(findings, "main", Samples.run(List.of(), List.of(entries)));
  }

  @Test
  void writesDownWhatIsKnown() throws IOException {
    CommandLineRun ran = leash("baseline", findings, "-o", baseline);
    assertThat(ran.code()).isEqualTo(0);
    assertThat(ran.out())
        .isEqualTo(
            """
            added: BlockingQueueWithoutTimeout a.Worker#run() BlockingQueue.take
            added: ExecutorNeverShutDown a.Cache field:pool Executors.newFixedThreadPool
            """);
    assertThat(Files.readString(baseline))
        .isEqualTo(Baseline.render(List.of(Samples.pool().key(), Samples.queue().key())));
    assertThat(leash("report", findings, "--baseline", baseline).code()).isEqualTo(0);
  }

  @Test
  void leavesAnUpToDateFileAlone() throws IOException {
    leash("baseline", findings, "-o", baseline);
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(baseline, old);
    CommandLineRun ran = leash("baseline", findings, "-o", baseline, "--prune");
    assertThat(ran.out()).isEqualTo("nothing to change\n");
    assertThat(Files.getLastModifiedTime(baseline)).isEqualTo(old);
  }

  @Test
  void keepsWhatIsGoneUntilItIsToldToPrune() throws IOException {
    leash("baseline", findings, "-o", baseline);
    run(Samples.queue());
    CommandLineRun kept = leash("baseline", findings, "-o", baseline);
    assertThat(kept.out()).startsWith("stale, --prune takes it out: ExecutorNeverShutDown a.Cache");
    assertThat(Baseline.read(baseline).contains(Samples.pool().key())).isTrue();
    CommandLineRun pruned = leash("baseline", findings, "-o", baseline, "--prune");
    assertThat(pruned.out()).startsWith("pruned: ExecutorNeverShutDown a.Cache field:pool");
    assertThat(Baseline.read(baseline).keys()).containsExactly(Samples.queue().key());
  }

  @Test
  void keepsWhatItSilencedItselfButNotWhatTheSourceSuppresses() throws IOException {
    run(Samples.in(State.BASELINE, Samples.pool()), Samples.in(State.SUPPRESSED, Samples.queue()));
    leash("baseline", findings, "-o", baseline);
    assertThat(Baseline.read(baseline).keys()).containsExactly(Samples.pool().key());
  }

  @Test
  void repairsWhatAMergeByLinesLeft() throws IOException {
    leash("baseline", findings, "-o", baseline);
    String right = Files.readString(baseline);
    Files.writeString(baseline, right + right.replace("\n", "\r\n"));
    leash("baseline", findings, "-o", baseline);
    assertThat(Files.readString(baseline)).isEqualTo(right);
  }

  @Test
  void checksWithoutWriting() throws IOException {
    CommandLineRun missing = leash("baseline", findings, "-o", baseline, "--check");
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.out()).startsWith("is missing: BlockingQueueWithoutTimeout");
    assertThat(Files.exists(baseline)).isFalse();
    leash("baseline", findings, "-o", baseline);
    assertThat(leash("baseline", findings, "-o", baseline, "--check").code()).isEqualTo(0);
  }

  @Test
  void doesNotOverwriteWhatIsNoBaseline() throws IOException {
    Files.writeString(baseline, "<project/>\n");
    CommandLineRun ran = leash("baseline", findings, "-o", baseline);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("leash: " + baseline + ":1: isn't a baseline: its first line");
    assertThat(Files.readString(baseline)).isEqualTo("<project/>\n");
  }
}
