package dev.leash.checker.check;

import static java.nio.file.Files.isRegularFile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    assertEquals(checks(), registered);
    assertTrue(registered.contains("ExecutorNeverShutDown"), registered.toString());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void namesTheCheckAsItsClassWithTheCommonSuppression(String check) throws Exception {
    assertEquals(check, pattern(check).name());
    assertTrue(List.of(pattern(check).altNames()).contains("leash"), check);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void summarizesInOneShortSentenceWithoutPeriod(String check) throws Exception {
    String summary = pattern(check).summary();
    assertTrue(summary.length() <= 90, summary);
    assertFalse(summary.endsWith("."), summary);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void linksAPageThatExists(String check) throws Exception {
    String page = "docs/checks/" + check + ".md";
    assertTrue(pattern(check).link().endsWith("/" + page), pattern(check).link());
    assertTrue(isRegularFile(ROOT.resolve(page)), page);
    assertTrue(
        Files.readString(ROOT.resolve(page)).contains(pattern(check).summary()),
        () -> page + " doesn't say the summary of the check");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void hasATest(String check) {
    assertTrue(isRegularFile(TESTS.resolve(check + "Test.java")), check);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void standsInTheReadme(String check) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    boolean row = readme.lines().anyMatch(line -> line.startsWith("|") && line.contains(check));
    assertTrue(row, "README.md has no row for " + check);
  }

  @Test
  void checksTheWordsOfEveryFinding() throws IOException {
    Pattern bare = Pattern.compile("// " + "BUG:(?! Diagnostic contains: \\S.*\\w \\w)");
    try (Stream<Path> tests = Files.list(TESTS)) {
      for (Path test : tests.filter(t -> t.toString().endsWith(".java")).toList()) {
        assertFalse(bare.matcher(Files.readString(test)).find(), () -> "a bare marker in " + test);
      }
    }
  }
}
