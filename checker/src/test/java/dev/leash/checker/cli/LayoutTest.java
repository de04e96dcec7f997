package dev.leash.checker.cli;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which sources a path stands for. */
class LayoutTest {

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
  }

  private List<String> sources(boolean tests) {
    return names(Layout.sources(List.of(folder), tests));
  }

  private List<String> names(Layout.Sources sources) {
    return sources.groups().stream().flatMap(List::stream).map(this::name).sorted().toList();
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  @Test
  void takesEverySourceOfAPlainFolder() throws IOException {
    project.with("A.java", "").with("b/B.java", "").with("b/notes.txt", "");

    assertThat(sources(false)).containsExactly("A.java", "b/B.java");
  }

  @Test
  void passesOverOutputAndHiddenFolders() throws IOException {
    project
        .with("A.java", "")
        .with("target/B.java", "")
        .with("build/B.java", "")
        .with("node_modules/x/B.java", "")
        .with(".git/B.java", "")
        .with("module-info.java", "module shop {}");

    assertThat(sources(true)).containsExactly("A.java");
  }

  @Test
  void takesTestsOnlyIfAsked() throws IOException {
    project.with("src/main/java/A.java", "").with("src/test/java/ATest.java", "");

    assertThat(sources(false)).containsExactly("src/main/java/A.java");
    assertThat(sources(true)).containsExactly("src/main/java/A.java", "src/test/java/ATest.java");
  }

  @Test
  void takesTestsThatAreNamed() throws IOException {
    project.with("src/test/java/ATest.java", "");

    Layout.Sources sources = Layout.sources(List.of(folder.resolve("src/test/java")), false);

    assertThat(names(sources)).containsExactly("src/test/java/ATest.java");
  }

  @Test
  void followsTheModulesOfAMavenProject() throws IOException {
    project
        .with(
            "pom.xml",
            """
            <project>
              <modules><module>api</module><module>../outside</module></modules>
              <profiles><profile><modules><module>extra</module></modules></profile></profiles>
            </project>
            """)
        .with("api/pom.xml", "<project/>")
        .with("api/src/main/java/Api.java", "")
        .with("api/src/main/resources/archetype/src/main/java/Template.java", "")
        .with("extra/pom.xml", "<project/>")
        .with("extra/src/main/java/Extra.java", "")
        .with("unlisted/pom.xml", "<project/>")
        .with("unlisted/src/main/java/Unlisted.java", "");

    assertThat(sources(false))
        .containsExactly("api/src/main/java/Api.java", "extra/src/main/java/Extra.java");
  }

  @Test
  void knowsSourceFoldersOfMavenAndGeneratedSources() throws IOException {
    project
        .with(
            "pom.xml",
            """
            <project><build>
              <sourceDirectory>${project.basedir}/java</sourceDirectory>
              <testSourceDirectory>tests</testSourceDirectory>
            </build></project>
            """)
        .with("java/A.java", "")
        .with("tests/ATest.java", "")
        .with("target/generated-sources/protobuf/P.java", "")
        .with("target/classes/Copy.java", "");

    assertThat(sources(false))
        .containsExactly("java/A.java", "target/generated-sources/protobuf/P.java");
    assertThat(sources(true)).contains("tests/ATest.java");
  }

  @Test
  void findsTheSourceSetsOfAGradleBuild() throws IOException {
    project
        .with("settings.gradle.kts", "include(\"core\")")
        .with("core/build.gradle.kts", "")
        .with("core/src/main/java/Core.java", "")
        .with("core/src/main/kotlin/Core.kt", "")
        .with("core/src/test/java/CoreTest.java", "")
        .with("core/src/integrationTest/java/CoreIT.java", "")
        .with("core/build/generated/sources/proto/main/java/P.java", "")
        .with("core/build/tmp/Copy.java", "")
        .with("Scratch.java", "");

    assertThat(sources(false))
        .containsExactly(
            "core/build/generated/sources/proto/main/java/P.java", "core/src/main/java/Core.java");
    assertThat(sources(true))
        .containsAtLeast(
            "core/src/test/java/CoreTest.java", "core/src/integrationTest/java/CoreIT.java");
  }

  @Test
  void findsProjectsBelowAPlainFolder() throws IOException {
    project
        .with("one/pom.xml", "<project/>")
        .with("one/src/main/java/One.java", "")
        .with("one/src/test/java/OneTest.java", "")
        .with("two/build.gradle", "")
        .with("two/src/main/java/Two.java", "");

    assertThat(sources(false))
        .containsExactly("one/src/main/java/One.java", "two/src/main/java/Two.java");
  }

  @Test
  void separatesModulesWithTheSameClass() throws IOException {
    project
        .with("pom.xml", modules("old", "new", "core"))
        .with("old/pom.xml", "<project/>")
        .with("old/src/main/java/shim/Shim.java", "")
        .with("new/pom.xml", "<project/>")
        .with("new/src/main/java/shim/Shim.java", "")
        .with("core/pom.xml", "<project/>")
        .with("core/src/main/java/core/Core.java", "");

    Layout.Sources sources = Layout.sources(List.of(folder), false);

    assertThat(sources.groups().stream().map(g -> g.stream().map(this::name).toList()).toList())
        .containsExactly(
            List.of("old/src/main/java/shim/Shim.java", "core/src/main/java/core/Core.java"),
            List.of("new/src/main/java/shim/Shim.java"));
  }

  private static String modules(String... names) {
    return "<project><modules><module>"
        + String.join("</module><module>", names)
        + "</module></modules></project>";
  }

  @Test
  void leavesACircleOfLinks() throws IOException {
    project.with("a/A.java", "");
    Files.createSymbolicLink(folder.resolve("a/again"), folder);

    assertThat(sources(false)).containsExactly("a/A.java");
  }

  @Test
  void leavesACircleOfModules() throws IOException {
    project.with("pom.xml", modules("a")).with("a/pom.xml", modules("..", "."));
    project.with("a/src/main/java/A.java", "");

    assertThat(sources(false)).containsExactly("a/src/main/java/A.java");
  }

  @Test
  void saysWhichPomIsBroken() throws IOException {
    project.with("pom.xml", "<project><modules>");

    WrongUse problem = assertThrows(WrongUse.class, () -> sources(false));

    assertThat(problem).hasMessageThat().contains("pom.xml: isn't a readable pom");
  }

  @Test
  void readsNoOtherFileForAPom() throws IOException {
    project.with(
        "pom.xml",
        "<!DOCTYPE project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<project><modules><module>&x;</module></modules></project>");

    WrongUse problem = assertThrows(WrongUse.class, () -> sources(false));

    assertThat(problem).hasMessageThat().contains("DOCTYPE");
  }
}
