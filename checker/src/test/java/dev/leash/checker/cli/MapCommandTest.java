package dev.leash.checker.cli;

import static com.google.common.truth.Truth.assertThat;

import dev.leash.checker.report.page.SyntheticService;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapCommandTest {

  @TempDir private Path folder;
  private Path findings;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeFindings() throws IOException {
    findings = SyntheticService.write(folder.resolve("service"), 3);
  }

  @Test
  void writesOneFileAndNothingElse() throws IOException {
    Path file = folder.resolve("map.html");

    assertThat(map("-o", file.toString())).isEqualTo(0);

    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList()).containsExactly(file, folder.resolve("service"));
    }
  }

  @Test
  void printsWhatDocumentsInclude() {
    assertThat(map("--format", "dot")).isEqualTo(0);
    assertThat(out.toString()).startsWith("digraph threads {");
    assertThat(out.toString()).endsWith("}\n");

    out.getBuffer().setLength(0);
    assertThat(map("--format", "MERMAID")).isEqualTo(0);
    assertThat(out.toString()).startsWith("flowchart LR\n");
  }

  @Test
  void aPageNeedsAFile() {
    assertThat(map()).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("leash: an HTML map goes to a file: name it with -o map.html\n");
  }

  @Test
  void aFolderIsNotOverwritten() {
    assertThat(map("-o", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("leash: " + folder + ": is a folder; name a file\n");
  }

  @Test
  void aFolderWithoutFindingsIsAMistake() throws IOException {
    findings = Files.createDirectory(folder.resolve("empty"));

    assertThat(map("--format", "dot")).isEqualTo(2);
    assertThat(err.toString()).contains("no findings file");
  }

  private int map(String... options) {
    String[] args =
        Stream.concat(Stream.of("map", findings.toString()), Stream.of(options))
            .toArray(String[]::new);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
