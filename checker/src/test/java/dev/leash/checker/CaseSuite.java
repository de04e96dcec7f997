package dev.leash.checker;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leash.checker.Case.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each case of a folder gives exactly the findings that its comments ask for, but for the misses
 * that the folder's {@code known-misses.txt} owns up to.
 */
abstract class CaseSuite {
  private final List<Case> cases;
  private final List<String> checks;
  private final Set<String> knownMisses;
  private final int atLeast;

  /**
   * The cases below {@code folder}, compiled with {@code checks} and no others.
   *
   * @param atLeast how many there are at least, so that none gets lost
   */
  CaseSuite(Path folder, List<String> checks, int atLeast) {
    this.atLeast = atLeast;
    this.cases = Case.below(folder);
    this.checks = checks;
    this.knownMisses = knownMisses(folder);
  }

  private static Set<String> knownMisses(Path folder) {
    try (Stream<String> lines = Files.lines(folder.resolve("known-misses.txt"))) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf(':')))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> reportsExactlyWhatTheCaseAsksFor() {
    CaseCompiler compiler = new CaseCompiler(checks);
    return cases.stream()
        .filter(c -> c.release() <= Runtime.version().feature())
        .map(c -> dynamicTest(c.name(), c.sources().get(0).toUri(), () -> check(c, compiler)));
  }

  private void check(Case each, CaseCompiler compiler) {
    if (knownMisses.contains(each.name())) {
      assertWithMessage("no longer missed, so take it off the list: " + each.name())
          .that(compiler.findings(each.sources()))
          .isEmpty();
      return;
    }
    Verdict verdict = each.judge(compiler.findings(each.sources()));
    assertWithMessage(each.name() + verdict).that(verdict.isRight()).isTrue();
  }

  @Test
  void onlyLeaksAskForFindings() {
    assertThat(cases.size()).isAtLeast(atLeast);
    for (Case each : cases) {
      assertWithMessage(each.name()).that(each.expected().isEmpty()).isEqualTo(!each.isLeak());
      each.expected().forEach(e -> assertThat(checks).containsAnyIn(e.checks()));
    }
  }

  @Test
  void everyLeakHasItsCleanTwin() {
    List<String> names = cases.stream().map(Case::name).toList();
    for (Case leak : cases.stream().filter(Case::isLeak).toList()) {
      String twin =
          leak.name().replaceFirst("Leak\\.java$", "Clean.java").replaceFirst("_leak$", "_clean");
      assertThat(names).contains(twin);
    }
  }

  @Test
  void everyKnownMissIsALeak() {
    List<String> leaks = cases.stream().filter(Case::isLeak).map(Case::name).toList();
    assertThat(leaks).containsAtLeastElementsIn(knownMisses);
  }
}
