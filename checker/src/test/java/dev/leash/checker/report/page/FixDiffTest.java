package dev.leash.checker.report.page;

import static com.google.common.truth.Truth.assertThat;

import dev.leash.checker.findings.Edit;
import dev.leash.checker.findings.FixEntry;
import dev.leash.checker.findings.Range;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixDiffTest {

  private static final String SOURCE =
      """
      class Feed {
        void close() {
          queue.clear();
          log("closed");
        }

        void flush() {}
      }
      """;

  @Test
  void showsAnInsertedLine() {
    assertThat(rows(edit(3, 5, 3, 5, "pool.shutdown();\n    ")))
        .containsExactly(
            " class Feed {",
            "   void close() {",
            "+    pool.shutdown();",
            "     queue.clear();",
            "     log(\"closed\");")
        .inOrder();
  }

  @Test
  void showsAChangedLine() {
    assertThat(rows(edit(4, 9, 4, 17, "\"gone\"")))
        .containsExactly(
            "   void close() {",
            "     queue.clear();",
            "-    log(\"closed\");",
            "+    log(\"gone\");",
            "   }",
            " ")
        .inOrder();
  }

  @Test
  void showsALineThatGoes() {
    assertThat(rows(edit(3, 1, 4, 1, "")))
        .containsExactly(
            " class Feed {",
            "   void close() {",
            "-    queue.clear();",
            "     log(\"closed\");",
            "   }")
        .inOrder();
  }

  @Test
  void changesOfOneLineAreOneChange() {
    assertThat(rows(edit(7, 3, 7, 7, "int"), edit(7, 16, 7, 18, "{ return 1; }")))
        .containsAtLeast("-  void flush() {}", "+  int flush() { return 1; }")
        .inOrder();
  }

  @Test
  void changesFarFromEachOtherAreTwo() {
    FixDiff diff = diff(SOURCE, edit(1, 7, 1, 11, "Fed"), edit(7, 8, 7, 13, "drain"));

    assertThat(diff.hunks()).hasSize(2);
    assertThat(diff.hunks().get(1).line()).isEqualTo(5);
  }

  @Test
  void withoutTheSourceOnlyTheNewTextIsShown() {
    FixDiff diff =
        FixDiff.of(
            new FixEntry("Shut it down", List.of(edit(3, 5, 3, 5, "pool.shutdown();\n    "))),
            Map.of());

    assertThat(diff.hunks())
        .containsExactly(new FixDiff.Hunk("Feed.java", 3, List.of("+pool.shutdown();", "+    ")));
  }

  @Test
  void editsOutsideOfTheSourceOrAgainstItsOrderOnlyShowTheNewText() {
    for (Edit edit :
        List.of(
            edit(90, 1, 90, 1, "x"),
            edit(3, 500, 3, 501, "x"),
            edit(3, 5, 2, 1, "x"),
            edit(0, 0, 0, 0, "x"),
            edit(-4, 1, 3, 1, "x"),
            edit(1, 1, Integer.MAX_VALUE, 1, "x"))) {
      assertThat(rows(edit)).containsExactly("+x");
    }
    FixDiff diff = diff(SOURCE, edit(4, 5, 4, 8, "b"), edit(4, 1, 4, 3, "a"));
    assertThat(diff.hunks().get(0).rows()).containsExactly("+b", "+a").inOrder();
  }

  @Test
  void aLongChangeIsCut() {
    List<String> rows = rows(edit(3, 5, 3, 5, "x();\n".repeat(500)));

    assertThat(rows).hasSize(81);
    assertThat(rows.get(80)).isEqualTo("… 426 lines more");
  }

  private static List<String> rows(Edit... edits) {
    FixDiff diff = diff(SOURCE, edits);
    assertThat(diff.hunks()).hasSize(1);
    return diff.hunks().get(0).rows();
  }

  private static FixDiff diff(String text, Edit... edits) {
    Source.Chunk chunk = new Source.Chunk(1, text.lines().toList());
    Source source = new Source("Feed.java", true, List.of(chunk));
    return FixDiff.of(new FixEntry("", List.of(edits)), Map.of("Feed.java", source));
  }

  private static Edit edit(int line, int column, int endLine, int endColumn, String text) {
    return new Edit("Feed.java", new Range(line, column, endLine, endColumn), text);
  }
}
