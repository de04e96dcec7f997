package dev.leash.checker;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leash.checker.Case.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The atlas of patterns: each example gives exactly the findings that its comments ask for, and the
 * page quotes each one and names the checks that find it.
 */
class PatternAtlasTest {

  private static final Path FOLDER = Path.of("..", "testcases", "patterns");
  private static final Path DOCS = Path.of("..", "docs");

  /** A row of the page's table: the pattern's heading and folder, its form, its checks. */
  private static final Pattern ROW =
      Pattern.compile("\\| \\[([^]]+)]\\(#([a-z0-9-]+)\\)[^|]*\\| [^|]+ \\| ([^|]+) \\|");

  private static final Pattern CHECK = Pattern.compile("\\(checks/(\\w+)\\.md\\)");
  private static final String NO_CHECK = "// No check ";

  private final List<Case> examples;
  private final String page;

  PatternAtlasTest() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      examples =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(file -> new Case(name(file), List.of(file)))
              .sorted((a, b) -> a.name().compareTo(b.name()))
              .toList();
    }
    page = Files.readString(DOCS.resolve("patterns.md"));
  }

  private static String name(Path file) {
    return FOLDER.relativize(file).toString().replace('\\', '/');
  }

  private static String pattern(Case example) {
    return example.name().substring(0, example.name().indexOf('/'));
  }

  private static boolean leaks(Case example) {
    return example.name().contains("/leaking/");
  }

  private static String text(Case example) throws IOException {
    return Files.readString(example.sources().get(0));
  }

  @TestFactory
  Stream<DynamicTest> reportsExactlyWhatTheExampleAsksFor() {
    CaseCompiler compiler = new CaseCompiler(CaseCompiler.ALL);
    return examples.stream()
        .map(
            example ->
                dynamicTest(
                    example.name(),
                    example.sources().get(0).toUri(),
                    () -> {
                      Verdict verdict = example.judge(compiler.findings(example.sources()));
                      assertWithMessage(example.name() + verdict).that(verdict.isRight()).isTrue();
                    }));
  }

  @Test
  void everyLeakingExampleHasARightOneAndTheOtherWayRound() {
    assertThat(examples.size()).isGreaterThan(60);
    List<String> names = examples.stream().map(Case::name).toList();
    for (Case example : examples) {
      String twin =
          leaks(example)
              ? example.name().replace("/leaking/", "/right/")
              : example.name().replace("/right/", "/leaking/");
      assertThat(names).contains(twin);
    }
  }

  @Test
  void onlyLeakingExamplesAskForFindingsOrSayThatThereIsNone() throws IOException {
    for (Case example : examples) {
      boolean says = text(example).startsWith(NO_CHECK);
      assertWithMessage(example.name())
          .that(says || !example.expected().isEmpty())
          .isEqualTo(leaks(example));
      assertWithMessage(example.name()).that(says && !example.expected().isEmpty()).isFalse();
    }
  }

  @Test
  void thePageQuotesEveryExampleInThePartOfItsPattern() throws IOException {
    Map<String, String> parts = parts();
    for (Case example : examples) {
      assertWithMessage("docs/patterns.md doesn't quote %s", example.name())
          .that(parts.getOrDefault(pattern(example), ""))
          .contains("```java\n" + quoted(example) + "```\n");
    }
  }

  @Test
  void thePageQuotesNothingElse() throws IOException {
    Set<String> quotes = new TreeSet<>();
    for (Case example : examples) {
      quotes.add(quoted(example));
    }
    Matcher quote = Pattern.compile("```java\n(.*?)```\n", Pattern.DOTALL).matcher(page);
    while (quote.find()) {
      assertThat(quotes).contains(quote.group(1));
    }
  }

  /** The text of an example without the comments that ask for findings. */
  private static String quoted(Case example) throws IOException {
    return text(example)
        .lines()
        .filter(line -> !line.contains("// BUG: "))
        .collect(joining("\n", "", "\n"));
  }

  @Test
  void everyPatternHasItsPartAndItsRow() {
    Set<String> folders = new TreeSet<>(examples.stream().map(PatternAtlasTest::pattern).toList());
    assertThat(parts().keySet()).containsExactlyElementsIn(folders);
    assertThat(rows().keySet()).containsExactlyElementsIn(folders);
  }

  @Test
  void theRowOfAPatternNamesTheChecksThatFindIt() throws IOException {
    Map<String, String> rows = rows();
    Map<String, Set<String>> found = new TreeMap<>();
    Set<String> withoutCheck = new TreeSet<>();
    for (Case example : examples) {
      Set<String> checks = found.computeIfAbsent(pattern(example), p -> new TreeSet<>());
      example.expected().forEach(expected -> checks.addAll(expected.checks()));
      if (text(example).startsWith(NO_CHECK)) {
        withoutCheck.add(pattern(example));
      }
    }
    for (Map.Entry<String, Set<String>> each : found.entrySet()) {
      String pattern = each.getKey();
      String row = rows.getOrDefault(pattern, "");
      assertWithMessage(pattern).that(linked(row)).containsExactlyElementsIn(each.getValue());
      assertWithMessage(pattern)
          .that(row.contains("none"))
          .isEqualTo(withoutCheck.contains(pattern));
    }
  }

  @Test
  void thePageLinksEveryCheckAndNoneThatIsMissing() {
    assertThat(linked(page)).containsExactlyElementsIn(CaseCompiler.ALL);
  }

  private static Collection<String> linked(String text) {
    Set<String> checks = new TreeSet<>();
    Matcher link = CHECK.matcher(text);
    while (link.find()) {
      checks.add(link.group(1));
    }
    return checks;
  }

  /** The parts of the page by the anchor of their heading. */
  private Map<String, String> parts() {
    Map<String, String> parts = new TreeMap<>();
    List<String> pieces = new ArrayList<>(List.of(page.split("\n### ")));
    pieces.remove(0);
    for (String piece : pieces) {
      String heading = piece.substring(0, piece.indexOf('\n'));
      parts.put(anchor(heading), piece.replaceFirst("(?s)\n## .*", ""));
    }
    return parts;
  }

  /** What a link to {@code heading} ends with. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  /** The last column of the table's rows by the anchor that they link. */
  private Map<String, String> rows() {
    Map<String, String> rows = new TreeMap<>();
    for (String line : page.lines().toList()) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        assertThat(anchor(row.group(1))).isEqualTo(row.group(2));
        rows.put(row.group(2), row.group(3));
      }
    }
    return rows;
  }
}
