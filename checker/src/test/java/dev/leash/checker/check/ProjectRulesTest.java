package dev.leash.checker.check;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.file.Files.isRegularFile;

import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every check of the project must have. */
class ProjectRulesTest {

  private static final Path CHECKS = Path.of("src/main/java/dev/leash/checker/check");
  private static final Path TESTS = Path.of("src/test/java/dev/leash/checker/check");
  private static final Path ROOT = Path.of("..");

  /** The names of the classes that are annotated as checks. */
  static Set<String> checks() throws IOException {
    Set<String> checks = new TreeSet<>();
    try (Stream<Path> sources = Files.list(CHECKS)) {
      for (Path source : sources.toList()) {
        String name = String.valueOf(source.getFileName());
        if (name.endsWith(".java") && Files.readString(source).contains("\n@BugPattern(")) {
          checks.add(name.replace(".java", ""));
        }
      }
    }
    return checks;
  }

  private static Class<?> type(String check) throws ClassNotFoundException {
    return Class.forName("dev.leash.checker.check." + check);
  }

  private static BugPattern pattern(String check) throws ClassNotFoundException {
    return type(check).getAnnotation(BugPattern.class);
  }

  @Test
  void registersEveryCheck() throws IOException {
    Set<String> registered = new TreeSet<>();
    for (ServiceLoader.Provider<BugChecker> each :
        ServiceLoader.load(BugChecker.class).stream().toList()) {
      if (each.type().getName().startsWith("dev.leash.")) {
        registered.add(each.type().getSimpleName());
      }
    }
    assertThat(registered).isEqualTo(checks());
    assertThat(registered).contains("ExecutorNeverShutDown");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void namesTheCheckAsItsClassWithTheCommonSuppression(String check) throws Exception {
    assertThat(pattern(check).name()).isEqualTo(check);
    assertWithMessage(check).that(pattern(check).altNames()).asList().contains("leash");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void summarizesInOneShortSentenceWithoutPeriod(String check) throws Exception {
    String summary = pattern(check).summary();
    assertWithMessage(summary).that(summary.length()).isAtMost(90);
    assertWithMessage(summary).that(summary.endsWith(".")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void linksAPageThatExists(String check) throws Exception {
    String page = "docs/checks/" + check + ".md";
    assertThat(pattern(check).link()).endsWith("/" + page);
    assertWithMessage(page).that(isRegularFile(ROOT.resolve(page))).isTrue();
    assertWithMessage("%s doesn't say the summary of the check", page)
        .that(Files.readString(ROOT.resolve(page)))
        .contains(pattern(check).summary());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void hasATest(String check) {
    assertWithMessage(check).that(isRegularFile(TESTS.resolve(check + "Test.java"))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void standsInTheReadme(String check) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    boolean row = readme.lines().anyMatch(line -> line.startsWith("|") && line.contains(check));
    assertWithMessage("README.md has no row for %s", check).that(row).isTrue();
  }

  @Test
  void checksTheWordsOfEveryFinding() throws IOException {
    Pattern bare = Pattern.compile("// " + "BUG:(?! Diagnostic contains: \\S.*\\w \\w)");
    try (Stream<Path> tests = Files.list(TESTS)) {
      for (Path test : tests.filter(t -> t.toString().endsWith(".java")).toList()) {
        assertWithMessage("a bare marker in %s", test)
            .that(Files.readString(test))
            .doesNotContainMatch(bare);
      }
    }
  }
}
