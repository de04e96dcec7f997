package dev.leash.checker.cli;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class path that Maven names. */
class MavenClassPathTest {

  @TempDir private Path folder;

  private static MavenClassPath.Answer read(String output) throws IOException {
    return MavenClassPath.read(
        new BufferedReader(new StringReader(output.replace(":", File.pathSeparator))));
  }

  @Test
  void isThatOfAllModulesEachEntryOnce() throws IOException {
    assumeTrue(File.pathSeparatorChar == ':');

    MavenClassPath.Answer answer =
        read(
            """
            [INFO] Building api 1.0 [1/2]
            [INFO] Dependencies classpath:
            /m2/a.jar:/m2/b.jar
            [INFO] Building core 1.0 [2/2]
            [INFO] Dependencies classpath:
            /m2/b.jar:/m2/c.jar
            [INFO] BUILD SUCCESS
            """);

    assertThat(answer.entries()).containsExactly("/m2/a.jar", "/m2/b.jar", "/m2/c.jar").inOrder();
    assertThat(answer.problem()).isEmpty();
  }

  @Test
  void isWhatThereIsIfTheBuildFails() throws IOException {
    MavenClassPath.Answer answer =
        read(
            """
            [INFO] Dependencies classpath:
            /m2/a.jar
            [INFO] Dependencies classpath:

            [ERROR] Failed to collect dependencies
            [ERROR] more
            """);

    assertThat(answer.entries()).containsExactly("/m2/a.jar");
    assertThat(answer.problem()).isEqualTo("Failed to collect dependencies");
  }

  @Test
  void comesFromTheWrapperOfTheProject() throws IOException {
    assumeTrue(File.separatorChar == '/');
    Project project =
        new Project(folder)
            .with("pom.xml", "<project/>")
            .with("src/main/java/A.java", "class A extends lib.Base {}")
            .with("lib/there", "")
            .with("mvnw", "#!/bin/sh\necho '[ERROR] no network:' \"$@\"\n");
    assertThat(folder.resolve("mvnw").toFile().setExecutable(true)).isTrue();

    CommandLineRun outcome = project.check("--maven", "--maven-args=-o -Pci");

    assertThat(outcome.err()).contains("runs the build: " + folder);
    assertThat(outcome.err()).contains("the build fails: no network: -B -fae");
    assertThat(outcome.err()).contains("-o -Pci");
  }
}
