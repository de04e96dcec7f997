package dev.leash.checker.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.leash.checker.findings.Edit;
import dev.leash.checker.findings.EndEntry;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.FindingsFile;
import dev.leash.checker.findings.FixEntry;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Range;
import dev.leash.checker.findings.RunEntry;
import dev.leash.checker.findings.SourceEntry;
import dev.leash.checker.findings.Step;
import dev.leash.checker.findings.SuppressionEntry;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page about the findings file says what is so. */
class FindingsFilePageTest {

  private static final Path PAGE = Path.of("..", "docs", "findings-file.md");

  @TempDir private Path folder;

  @Test
  void theExampleIsAFindingsFile() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf("```json\n") + "```json\n".length();
    Path file = folder.resolve("example" + FindingsFile.SUFFIX);
    String example = page.substring(begin, page.indexOf("```", begin));
    Files.writeString(file, example);
    Run run = FindingsReader.read(List.of(file)).runs().get(0);
    assertThat(run.sources()).hasSize(1);
    assertThat(run.findings()).hasSize(1);
    assertThat(run.suppressions()).hasSize(1);
    assertThat(run.parts()).hasSize(1);
    FindingEntry finding = run.findings().get(0);
    assertThat(finding.key()).isEqualTo(finding.check() + " " + finding.site());
    FindingsFile.write(
        folder,
        "again",
        List.of(
            run.header(),
            run.sources().get(0),
            finding,
            run.suppressions().get(0),
            run.parts().get(0)));
    assertThat(Files.readString(folder.resolve("again" + FindingsFile.SUFFIX))).isEqualTo(example);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        RunEntry.class,
        SourceEntry.class,
        FindingEntry.class,
        SuppressionEntry.class,
        PartEntry.class,
        PartEntry.Tie.class,
        EndEntry.class,
        Place.class,
        Range.class,
        Step.class,
        FixEntry.class,
        Edit.class
      })
  void namesEveryField(Class<?> entry) throws IOException {
    String page = Files.readString(PAGE);
    for (RecordComponent field : entry.getRecordComponents()) {
      assertWithMessage("%s of %s", field.getName(), entry)
          .that(page)
          .contains("`" + field.getName() + "`");
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {PartEntry.Sort.class, PartEntry.Outcome.class, FindingEntry.State.class})
  void namesEveryWord(Class<? extends Enum<?>> words) throws IOException {
    String page = Files.readString(PAGE);
    for (Enum<?> word : words.getEnumConstants()) {
      assertThat(page).contains("`" + word.name().toLowerCase(Locale.ROOT) + "`");
    }
  }
}
