package dev.leash.checker.report.page;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  @TempDir private Path folder;

  @Test
  void showsLinesAroundAPlace() throws IOException {
    Path root = root("A.java", "one\ntwo\n  three\nfour\nfive\nsix\n");

    Source source = read(root, place("A.java", 3, "three"), 1);

    assertThat(source).isEqualTo(whole("A.java", 2, "two", "  three", "four"));
  }

  @Test
  void placesThatLieTogetherAreShownTogether() throws IOException {
    Path root = root("A.java", "one\ntwo\nthree\nfour\nfive\nsix\n");
    Sources sources = new Sources(root);

    int first = sources.want(place("A.java", 2, "two"), 0);
    int second = sources.want(place("A.java", 3, "three"), 0);
    sources.want(place("A.java", 6, "six"), 0);

    assertThat(second).isEqualTo(first);
    assertThat(sources.read())
        .containsExactly(
            new Source(
                "A.java",
                true,
                List.of(
                    new Source.Chunk(2, List.of("two", "three")),
                    new Source.Chunk(6, List.of("six")))));
  }

  @Test
  void aSourceThatHasChangedIsQuoted() throws IOException {
    Path root = root("A.java", "one\nsomething else\nthree\n");

    Source source = read(root, place("A.java", 2, "two"), 1);

    assertThat(source).isEqualTo(quoted("A.java", 2, "two"));
  }

  @Test
  void aSourceInAnotherEncodingIsShownAsFarAsItCanBeRead() throws IOException {
    Path root = Files.createDirectory(folder.resolve("root"));
    Files.write(root.resolve("A.java"), "pool = größe();\n".getBytes(ISO_8859_1));

    Source source = read(root, place("A.java", 1, "pool = größe();"), 0);

    assertThat(source).isEqualTo(whole("A.java", 1, "pool = gr\uFFFD\uFFFDe();"));
  }

  @Test
  void nothingOutsideOfTheRootIsRead() throws IOException {
    Path root = root("A.java", "inside\n");
    Files.writeString(folder.resolve("secret"), "secret\n");
    Files.createSymbolicLink(root.resolve("link"), folder.resolve("secret"));
    Files.createSymbolicLink(root.resolve("up"), folder);

    for (String file :
        List.of(
            "../secret",
            "x/../../secret",
            "..\\secret",
            folder.resolve("secret").toString(),
            "link",
            "up/secret",
            "",
            ".",
            "a\0b")) {
      assertThat(read(root, place(file, 1, ""), 3)).isEqualTo(quoted(file, 1, ""));
    }
  }

  @Test
  void aLinkThatStaysInTheRootIsFollowed() throws IOException {
    Path root = root("A.java", "inside\n");
    Files.createSymbolicLink(root.resolve("B.java"), root.resolve("A.java"));

    assertThat(read(root, place("B.java", 1, "inside"), 0)).isEqualTo(whole("B.java", 1, "inside"));
  }

  @Test
  void aSourceThatIsTooLargeIsQuoted() throws IOException {
    Path root = root("A.java", "x\n".repeat(3 << 20));

    assertThat(read(root, place("A.java", 1, "x"), 0)).isEqualTo(quoted("A.java", 1, "x"));
  }

  @Test
  void longLinesAreCut() throws IOException {
    Path root = root("A.java", "x".repeat(1000) + "\n");

    assertThat(read(root, place("A.java", 1, "xxx"), 0))
        .isEqualTo(whole("A.java", 1, "x".repeat(400) + "…"));
  }

  @Test
  void placesBehindTheEndOrWithoutSenseAreQuoted() throws IOException {
    Path root = root("A.java", "one\n");
    Place huge = new Place("A.java", new Range(Integer.MAX_VALUE, 1, Integer.MAX_VALUE, 2), "far");
    Place negative = new Place("A.java", new Range(-5, -1, Integer.MIN_VALUE, 0), "one");

    assertThat(read(root, huge, 3)).isEqualTo(quoted("A.java", 10_000_000, "far"));
    assertThat(read(root, negative, 0)).isEqualTo(whole("A.java", 1, "one"));
  }

  @Test
  void aRootThatIsNotThereHasNoSources() {
    Path root = folder.resolve("nowhere");

    assertThat(read(root, place("A.java", 4, "four"), 3)).isEqualTo(quoted("A.java", 4, "four"));
  }

  private Path root(String file, String text) throws IOException {
    Path root = Files.createDirectory(folder.resolve("root"));
    Files.writeString(root.resolve(file), text);
    return root;
  }

  private static Source read(Path root, Place place, int around) {
    Sources sources = new Sources(root);
    sources.want(place, around);
    return sources.read().get(0);
  }

  private static Place place(String file, int line, String text) {
    return new Place(file, new Range(line, 1, line, 2), text);
  }

  private static Source whole(String file, int first, String... lines) {
    return new Source(file, true, List.of(new Source.Chunk(first, List.of(lines))));
  }

  private static Source quoted(String file, int line, String text) {
    return new Source(file, false, List.of(new Source.Chunk(line, List.of(text))));
  }
}
