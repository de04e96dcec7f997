package dev.leash.checker;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leash.checker.OwnershipCase.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each case of {@code testcases/ownership} gives exactly the findings that its comments ask for,
 * but for the misses that {@code known-misses.txt} owns up to.
 */
class OwnershipCasesTest {
  private static final List<OwnershipCase> CASES = OwnershipCase.below(CaseScore.CASES);
  private static final Set<String> KNOWN_MISSES = knownMisses();

  private static Set<String> knownMisses() {
    try (Stream<String> lines = Files.lines(CaseScore.CASES.resolve("known-misses.txt"))) {
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
    CaseCompiler compiler = new CaseCompiler();
    return CASES.stream()
        .filter(c -> c.release() <= Runtime.version().feature())
        .map(c -> dynamicTest(c.name(), c.sources().get(0).toUri(), () -> check(c, compiler)));
  }

  private static void check(OwnershipCase each, CaseCompiler compiler) {
    if (KNOWN_MISSES.contains(each.name())) {
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
    assertThat(CASES.size()).isGreaterThan(300);
    for (OwnershipCase each : CASES) {
      assertWithMessage(each.name()).that(each.expected().isEmpty()).isEqualTo(!each.isLeak());
      each.expected()
          .forEach(e -> assertThat(CaseCompiler.CHECKS).containsAtLeastElementsIn(e.checks()));
    }
  }

  @Test
  void everyLeakHasItsCleanTwin() {
    List<String> names = CASES.stream().map(OwnershipCase::name).toList();
    for (OwnershipCase leak : CASES.stream().filter(OwnershipCase::isLeak).toList()) {
      String twin =
          leak.name().replaceFirst("Leak\\.java$", "Clean.java").replaceFirst("_leak$", "_clean");
      assertThat(names).contains(twin);
    }
  }

  @Test
  void everyKnownMissIsALeak() {
    List<String> leaks =
        CASES.stream().filter(OwnershipCase::isLeak).map(OwnershipCase::name).toList();
    assertThat(leaks).containsAtLeastElementsIn(KNOWN_MISSES);
  }
}
