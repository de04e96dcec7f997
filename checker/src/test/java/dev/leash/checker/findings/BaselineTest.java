package dev.leash.checker.findings;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The baseline, as people's merges leave it. */
class BaselineTest {

  private static final String POOL =
      "ExecutorNeverShutDown a.Cache field:pool java.util.concurrent.Executors.newFixedThreadPool";
  private static final String QUEUE =
      "BlockingQueueWithoutTimeout a.Cache#run() java.util.concurrent.BlockingQueue.take";

  @TempDir private Path folder;

  private Baseline read(String text) throws IOException {
    return Baseline.read(Files.writeString(folder.resolve("leash.baseline"), text));
  }

  private String refused(String text) {
    Baseline.Unreadable refused = assertThrows(Baseline.Unreadable.class, () -> read(text));
    String message = String.valueOf(refused.getMessage());
    assertThat(message).doesNotContain("\n");
    return message.replace(folder.toString(), "");
  }

  @Test
  void isSortedKeysOneALine() {
    assertThat(Baseline.render(List.of(POOL, QUEUE, POOL)))
        .isEqualTo(
            """
            # Leash baseline, version 1: known findings, one a line; 'leash baseline' writes it
            %s
            %s
            """
                .formatted(QUEUE, POOL));
  }

  @Test
  void readsWhatItWrites() throws IOException {
    assertThat(read(Baseline.render(List.of(POOL, QUEUE))).keys())
        .containsExactly(QUEUE, POOL)
        .inOrder();
  }

  @Test
  void survivesAMergeByLines() throws IOException {
    String merged =
        "\uFEFF%s\r\n%s\r\n\r\n%s\n%s\n # why\n%s  \n"
            .formatted(Baseline.TITLE, POOL, Baseline.TITLE, QUEUE, POOL);
    assertThat(read(merged).keys()).containsExactly(QUEUE, POOL);
  }

  @Test
  void knowsAFindingByItsWholeKeyOnly() throws IOException {
    Baseline baseline = read(Baseline.render(List.of(POOL)));
    assertThat(baseline.contains(POOL)).isTrue();
    assertThat(baseline.contains(POOL + "2")).isFalse();
  }

  @Test
  void anEmptyFileKnowsNothing() throws IOException {
    assertThat(read("").keys()).isEmpty();
    assertThat(Baseline.render(List.of())).isEqualTo(Baseline.TITLE + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<<<<<<< HEAD", "|||||||", "=======", ">>>>>>> topic"})
  void namesTheLineOfAConflict(String mark) {
    assertThat(refused(Baseline.TITLE + "\n" + POOL + "\n" + mark + "\n"))
        .isEqualTo(
            "/leash.baseline:3: a conflict of a merge: keep the findings of both sides, delete the"
                + " lines of the marks");
  }

  @Test
  void refusesWhatIsNoBaseline() throws IOException {
    assertThat(refused("<project>\n")).contains("/leash.baseline:1: isn't a baseline");
    assertThat(refused("# Leash baseline, version 2: known findings\n"))
        .isEqualTo("/leash.baseline:1: a baseline of version 2; this Leash reads version 1");
    assertThat(refused(Baseline.TITLE + "\n\nleak in Cache\n" + "Leak:\n"))
        .isEqualTo(
            "/leash.baseline:4: isn't the key of a finding: it would begin with the name of a check"
                + " and a blank");
    Path binary = Files.write(folder.resolve("x.class"), new byte[] {(byte) 0xCA, (byte) 0xFE});
    assertThat(assertThrows(Baseline.Unreadable.class, () -> Baseline.read(binary)))
        .hasMessageThat()
        .endsWith("x.class: isn't a baseline: not UTF-8 text");
  }

  @Test
  void aMissingFileIsNoEmptyBaseline() {
    assertThrows(NoSuchFileException.class, () -> Baseline.read(folder.resolve("none")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Check", "# Check a", "Check a\nCheck b", "Check \ud800", "Check a "})
  void refusesToWriteWhatIsNoKey(String text) {
    assertThat(Baseline.isKey(text)).isFalse();
    assertThrows(IllegalArgumentException.class, () -> Baseline.render(List.of(text)));
  }
}
