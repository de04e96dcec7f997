package dev.leash.checker.report;

import static com.google.common.truth.Truth.assertThat;
import static dev.leash.checker.report.Samples.HOSTILE;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.leash.checker.findings.Entry;
import dev.leash.checker.findings.FindingsFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings files come back as they were written, or with a line that says what is wrong. */
class FindingsReaderTest {

  private static final String HEADER =
      "{\"kind\":\"run\",\"format\":1,\"tool\":\"0.1.0\",\"module\":\"\",\"scope\":\"main\"}\n";

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("m" + FindingsFile.SUFFIX), text);
  }

  private String refused(String text) throws IOException {
    return refused(file(text));
  }

  private String refused(Path place) {
    UnreadableFindings refused =
        assertThrows(UnreadableFindings.class, () -> FindingsReader.read(List.of(place)));
    String message = String.valueOf(refused.getMessage());
    assertThat(message).doesNotContain("\n");
    assertThat(message.length()).isLessThan(1100);
    return message.replace(folder.toString(), "");
  }

  private static String end(int entries) {
    return "{\"kind\":\"end\",\"entries\":" + entries + "}\n";
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    List<Entry> lines =
        Samples.run(
            List.of("src/main/java/a/Cache.java"),
            List.of(Samples.pool(), Samples.queue(), Samples.releasedPool(12)));
    FindingsFile.write(folder, "core-main", lines);
    Run run = FindingsReader.read(List.of(folder)).runs().get(0);
    assertThat(run.header()).isEqualTo(lines.get(0));
    assertThat(run.sources()).containsExactly(lines.get(1));
    assertThat(run.findings()).containsExactly(lines.get(2), lines.get(3)).inOrder();
    assertThat(run.parts()).containsExactly(lines.get(4));
  }

  @Test
  void readsAFileOnceHoweverItIsNamed() throws IOException {
    Path file = FindingsFile.write(folder, "m", Samples.run(List.of(), List.of(Samples.pool())));
    assertThat(FindingsReader.read(List.of(folder, file, folder.resolve("."))).runs()).hasSize(1);
  }

  @Test
  void keepsHostileTextAndMendsWhatUtf8CannotSay() throws IOException {
    FindingsFile.write(folder, "m", Samples.run(List.of(), List.of(Samples.hostile())));
    assertThat(FindingsReader.read(List.of(folder)).findings().get(0).message())
        .isEqualTo(HOSTILE.replace('\ud800', '\ufffd'));
  }

  @Test
  void passesOverWhatItDoesNotKnow() throws IOException {
    Path file = file(HEADER + "{\"kind\":\"weather\",\"sun\":[1]}\n" + end(2));
    assertThat(FindingsReader.read(List.of(file)).findings()).isEmpty();
  }

  @Test
  void namesTheMissingField() throws IOException {
    assertThat(refused(HEADER + "{\"kind\":\"source\",\"lines\":3}\n" + end(2)))
        .isEqualTo("/m.leash.jsonl:2: 'file' is missing");
    FindingsFile.write(folder, "n", Samples.run(List.of(), List.of(Samples.pool())));
    Path file = folder.resolve("n" + FindingsFile.SUFFIX);
    Files.writeString(
        file, Files.readString(file).replace("\"check\":\"ExecutorNeverShutDown\",", ""));
    assertThat(refused(file)).isEqualTo("/n.leash.jsonl:2: 'check' is missing");
  }

  @Test
  void namesTheVersionThatItCannotRead() throws IOException {
    assertThat(refused("{\"kind\":\"run\",\"format\":2}\n" + end(1)))
        .isEqualTo(
            "/m.leash.jsonl:1: is of format 2; this Leash reads 1: use the plugin and the command"
                + " line of one version, and compile again");
  }

  @Test
  void refusesHalfFiles() throws IOException {
    assertThat(refused("")).contains("was cut off after 0 lines; compile again");
    assertThat(refused(HEADER)).contains("was cut off after 1 lines");
    assertThat(refused(HEADER + "{\"kind\":\"sour")).contains("/m.leash.jsonl:2: isn't a line of");
    assertThat(refused(HEADER + end(5))).contains(":2: lines are missing: 1 of 5");
    assertThat(refused(HEADER + end(1) + end(2))).contains(":3: goes on behind its end");
    assertThat(refused(HEADER + HEADER + end(2))).contains(":2: a second line of the kind \"run\"");
    assertThat(refused(end(0))).contains(":1: isn't a findings file");
  }

  @Test
  void refusesWhatIsNoFindingsFile() throws IOException {
    assertThat(refused("<project/>\n")).contains(":1: isn't a line of a findings file");
    Path binary = Files.write(folder.resolve("m.class"), new byte[] {(byte) 0xCA, (byte) 0xFE});
    assertThat(refused(binary))
        .isEqualTo("/m.class:1: isn't a line of a findings file: Invalid UTF-8 start byte 0xfe");
    assertThat(refused(folder.resolve("none"))).isEqualTo("/none: no such file or folder");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(refused(empty)).contains("/empty: no findings file (*.leash.jsonl) in it; compile");
  }

  @Test
  void saysThatItMayNotRead() throws IOException {
    Path file = file(HEADER + end(1));
    assertThat(file.toFile().setReadable(false)).isTrue();
    assumeFalse(Files.isReadable(file), "root may read all");
    assertThat(refused(file)).contains("its permissions don't let you read it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "../x",
        "a/../../x",
        "C:/x",
        "a\\\\..\\\\x",
        "",
        "a//b",
        "x\\u0000"
      })
  void refusesPathsThatLeaveTheRoot(String path) throws IOException {
    String line = "{\"kind\":\"source\",\"file\":\"" + path + "\",\"lines\":3}\n";
    assertThat(refused(HEADER + line + end(2)))
        .contains(":2: 'file' isn't a path below the root with forward slashes: '");
  }

  @Test
  void refusesRangesAndSeveritiesThatAreNone() throws IOException {
    Path file = FindingsFile.write(folder, "m", Samples.run(List.of(), List.of(Samples.pool())));
    String text = Files.readString(file);
    assertThat(refused(text.replace("\"line\":12", "\"line\":0")))
        .contains(":2: 'range' isn't one");
    assertThat(refused(text.replace("\"warning\"", "\"bad\\nword\"")))
        .isEqualTo(
            "/m.leash.jsonl:2: 'severity' is none of error, warning, note: 'bad\\u000aword'");
    assertThat(refused(text.replace("\"key\":\"", "\"key\":\"# "))).contains(":2: 'key' isn't the");
    assertThat(refused(text.replace("\"open\"", "null"))).contains("'state' is missing");
  }

  @Test
  void refusesLinesThatWouldFillTheMemory() throws IOException {
    Path file = folder.resolve("m" + FindingsFile.SUFFIX);
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADER + "{\"kind\":\"source\",\"file\":\"");
      String some = "x".repeat(1 << 20);
      for (int i = 0; i < 17; i++) {
        out.write(some);
      }
    }
    assertThat(refused(file))
        .isEqualTo("/m.leash.jsonl:2: isn't a line of a findings file: longer than 16 MiB");
    String deep = "{\"kind\":\"source\",\"more\":" + "[".repeat(100_000);
    assertThat(refused(HEADER + deep))
        .contains(":2: isn't a line of a findings file: Document nest");
  }
}
