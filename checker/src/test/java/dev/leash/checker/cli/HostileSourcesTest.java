package dev.leash.checker.cli;

import static com.google.common.truth.Truth.assertThat;
import static dev.leash.checker.cli.Project.LEAK;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code leash check} on sources that nobody would write. Beside each stands one with a leak. */
class HostileSourcesTest {

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void makeProject() throws IOException {
    project = new Project(folder).with("shop/Orders.java", LEAK);
  }

  private void assertLeakFound(CommandLineRun outcome) {
    assertThat(outcome.out()).contains("'pool' is never shut down");
    assertThat(outcome.err()).doesNotContain("internal error");
    assertThat(outcome.code()).isEqualTo(1);
  }

  @Test
  void leavesOutASourceWithASyntaxError() throws IOException {
    CommandLineRun outcome =
        project.with("shop/Broken.java", "class Broken {\n  int = ;\n").check();

    assertLeakFound(outcome);
    assertThat(outcome.err().lines().toList()).hasSize(1);
    assertThat(outcome.err()).contains("shop/Broken.java: line 2: <identifier> expected");
  }

  @Test
  void leavesOutASourceThatIsNestedTooDeeply() throws IOException {
    String deep = "(".repeat(1_000_000) + "1" + ")".repeat(1_000_000);

    CommandLineRun outcome =
        project.with("shop/Deep.java", "class Deep { int i = " + deep + "; }").check();

    assertLeakFound(outcome);
    assertThat(outcome.err()).contains("shop/Deep.java: is nested too deeply for javac");
  }

  @Test
  void takesCodeThatIsNestedDeeply() throws IOException {
    String blocks = "if (x) {".repeat(1_000) + "}".repeat(1_000);
    String sum = "1 + ".repeat(5_000) + "1";
    String source = "class Deep { void f(boolean x, int i) { i = " + sum + ";\n" + blocks + "} }";

    CommandLineRun outcome = project.with("shop/Deep.java", source).check();

    assertLeakFound(outcome);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void takesHalvesOfPairsAndBytesThatAreNoText() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("shop")).resolve("Odd.java");
    byte[] source = "class Odd { String s = \"\\ud800 ?\"; }".getBytes(StandardCharsets.UTF_8);
    source[new String(source, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xff;
    Files.write(odd, source);

    assertLeakFound(project.check());
  }

  @Test
  void takesAnEmptySourceAndABinaryOne() throws IOException {
    project.with("shop/Empty.java", "").with("shop/package-info.java", "package shop;");

    assertLeakFound(project.with("shop/Binary.java", "\0\1\2\u001b[31m\0").check());
  }

  @Test
  void takesALongSource() throws IOException {
    StringBuilder source = new StringBuilder("class Long {\n");
    for (int i = 0; i < 20_000; i++) {
      source.append(String.format("  int f%d() { return 1; }\n", i));
    }

    assertLeakFound(project.with("shop/Long.java", source.append("}\n").toString()).check());
  }

  @Test
  void takesAFolderWithBlanksAndAnEndOfLineInItsName() throws IOException {
    assumeTrue(File.separatorChar == '/');
    Path odd = folder.resolve("my shop\nand\u001b[31m more, all");
    CommandLineRun outcome = new Project(odd).with("shop/Orders.java", LEAK).check();

    assertLeakFound(outcome);

    CommandLineRun empty =
        CommandLineRun.leash("check", Files.createDirectory(odd.resolve("none")));
    assertThat(empty.err().lines().toList()).hasSize(1);
    assertThat(empty.err()).contains("\\u000aand\\u001b[31m more, all/none has no Java source");
  }

  @Test
  void takesAClassThatIsThereTwice() throws IOException {
    project.with("more/Orders.java", LEAK);

    assertLeakFound(project.check());
  }
}
