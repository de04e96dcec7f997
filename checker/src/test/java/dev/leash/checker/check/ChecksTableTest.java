package dev.leash.checker.check;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The tables of checks say what the declarations say. With the system property {@code update} it
 * writes them anew.
 */
class ChecksTableTest {

  private static final String COMMAND = "mvn -pl checker test -Dtest=ChecksTableTest -Dupdate";

  /** Each page that shows the table, with the way from it to the pages of the checks. */
  private static final Map<Path, String> PAGES =
      Map.of(
          Path.of("..", "README.md"), "docs/checks", Path.of("..", "docs", "README.md"), "checks");

  @Test
  void everyPageShowsTheTableOfTheDeclarations() throws IOException {
    for (Map.Entry<Path, String> each : PAGES.entrySet()) {
      Path page = each.getKey();
      String shown = Files.readString(page);
      String right = ChecksTable.written(shown, each.getValue());
      if (Boolean.getBoolean("update") && !right.equals(shown)) {
        Files.writeString(page, right);
        shown = right;
      }
      assertWithMessage("run: %s\n%s", COMMAND, page).that(shown).isEqualTo(right);
    }
  }

  @Test
  void everyCheckHasItsPlaceInTheTable() {
    assertThat(ChecksTable.names())
        .containsExactlyElementsIn(LeashCompiler.all().stream().map(Class::getSimpleName).toList());
  }

  @Test
  void aPageWithoutAPlaceForTheTableIsRefused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> ChecksTable.written("# Leash\n", "checks"));
    assertThat(refused).hasMessageThat().contains(ChecksTable.BEGIN);
  }
}
