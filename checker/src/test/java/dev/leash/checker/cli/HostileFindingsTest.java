package dev.leash.checker.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.leash.checker.cli.CommandLineRun.leash;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leash.checker.report.FindingsReader;
import dev.leash.checker.report.UnreadableFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a findings file holds, a command either does its work or says in one line what is wrong
 * with it, and writes nowhere but where it was told to.
 */
class HostileFindingsTest {

  /** FINDINGS and OUT stand for paths. */
  private static final List<String> COMMANDS =
      List.of(
          "score FINDINGS",
          "score FINDINGS --format json --by-module",
          "score FINDINGS --format markdown --no-drop-against FINDINGS",
          "report FINDINGS",
          "report FINDINGS --suppressed -o OUT",
          "report FINDINGS --against FINDINGS --fail-on any",
          "report FINDINGS --format sarif",
          "report FINDINGS --format github",
          "report FINDINGS --format gitlab",
          "report FINDINGS --format json",
          "report FINDINGS --format html -o OUT",
          "baseline FINDINGS -o OUT",
          "map FINDINGS -o OUT",
          "map FINDINGS --format dot",
          "map FINDINGS --format mermaid");

  /** Messages are cut after a thousand characters, each of which may become a Java escape. */
  private static final String ONE_LINE = "[^\\p{Cc}\\p{Cf}]{1,6100}";

  /** More of them are tried by -Dleash.mutations=…, with other seeds by -Dleash.seed=…. */
  private static final int MUTATIONS = Integer.getInteger("leash.mutations", 180);

  /** A file is cut off after every so many bytes; all are tried by -Dleash.stride=1. */
  private static final int STRIDE = Integer.getInteger("leash.stride", 61);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SEED = Long.getLong("leash.seed", 20_250_805L);

  @TempDir private Path folder;
  private Path findings;
  private Path out;
  private String whole;

  @BeforeEach
  void writeAFindingsFileWithEveryKindOfLine() throws IOException {
    out = folder.resolve("out");
    findings = Files.createDirectory(folder.resolve("findings"));
    new LargeBuild(1, 1, 2).write(findings, 1);
    whole = Files.readString(findings.resolve("module-0-main.leash.jsonl"));
    for (String kind : List.of("run", "source", "finding", "part", "suppression", "end")) {
      assertThat(whole).contains("{\"kind\":\"" + kind + "\"");
    }
  }

  private void give(byte[] file) throws IOException {
    Files.write(findings.resolve("module-0-main.leash.jsonl"), file);
  }

  private CommandLineRun run(String command) throws IOException {
    Files.deleteIfExists(out);
    Object[] words =
        Arrays.stream(command.split(" "))
            .map(word -> word.replace("FINDINGS", findings.toString()))
            .map(word -> word.replace("OUT", out.toString()))
            .toArray();
    return leash(words);
  }

  /** The files there are, except the one that commands are told to write. */
  private Set<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      Set<String> names = new TreeSet<>();
      all.map(file -> folder.relativize(file).toString()).forEach(names::add);
      names.remove("out");
      return names;
    }
  }

  private static void assertOneLine(String what, CommandLineRun run) {
    assertWithMessage(what).that(run.out()).isEmpty();
    assertWithMessage(what).that(run.err()).matches("leash: " + ONE_LINE + "\n");
    assertWithMessage(what).that(run.err()).doesNotContain("internal error");
    assertWithMessage(what).that(run.err()).doesNotContain("Exception");
  }

  /** What a command wrote moves no cursor, and is what its format says. */
  private void assertSound(String command, String what, CommandLineRun run) throws IOException {
    String written = Files.exists(out) ? Files.readString(out) : run.out();
    assertWithMessage(what).that(run.err()).doesNotContain("Exception");
    assertWithMessage(what).that(written.replaceAll("[\\n\\t]", "")).doesNotContainMatch("\\p{Cc}");
    if (command.contains("json") || command.contains("sarif") || command.contains("gitlab")) {
      assertWithMessage(what).that(JSON.readTree(written).isContainerNode()).isTrue();
    }
    if (written.startsWith("<!DOCTYPE")) {
      assertWithMessage(what).that(written).doesNotContain("<script>alert");
    }
    if (command.contains("github")) {
      for (String line : written.lines().toList()) {
        assertWithMessage(what).that(line).startsWith("::");
      }
    }
  }

  @Test
  void readsWhatIsWhole() throws IOException {
    for (String command : COMMANDS) {
      CommandLineRun run = run(command);
      assertWithMessage(command + run.err()).that(run.code()).isIn(List.of(0, 1));
      assertSound(command, command, run);
    }
  }

  @Test
  void refusesAFileThatWasCutOff() throws IOException {
    byte[] bytes = whole.getBytes(UTF_8);
    for (int length = 0; length < bytes.length - 1; length += STRIDE) {
      give(Arrays.copyOf(bytes, length));
      UnreadableFindings problem =
          assertThrows(
              UnreadableFindings.class,
              () -> FindingsReader.read(List.of(findings)),
              "cut off after " + length);
      assertThat(problem).hasMessageThat().matches(ONE_LINE);
    }
  }

  @Test
  void saysInOneLineWhatIsWrongOrDoesItsWork() throws IOException {
    Set<String> before = files();
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] file = new Mutation(SEED + i).of(whole);
      give(file);
      String command = COMMANDS.get(i % COMMANDS.size());
      String what = command + ", seed " + (SEED + i) + ": " + new String(file, UTF_8);
      CommandLineRun run = run(command);
      if (run.code() == 2) {
        refused++;
        assertOneLine(what, run);
      } else {
        assertWithMessage(what).that(run.code()).isIn(List.of(0, 1));
        assertSound(command, what, run);
      }
      assertWithMessage(what).that(files()).isEqualTo(before);
    }
    // Neither all nor none: else the mutations tell nothing.
    assertThat(refused).isGreaterThan(MUTATIONS / 4);
    assertThat(refused).isLessThan(MUTATIONS * 19 / 20);
  }
}
