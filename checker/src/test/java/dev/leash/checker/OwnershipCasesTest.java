package dev.leash.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leash.checker.OwnershipCase.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each case of {@code testcases/ownership} gives exactly the findings that its comments ask for.
 */
class OwnershipCasesTest {
  private static final List<OwnershipCase> CASES = OwnershipCase.below(CaseScore.CASES);

  @TestFactory
  Stream<DynamicTest> reportsExactlyWhatTheCaseAsksFor() {
    CaseCompiler compiler = new CaseCompiler();
    return CASES.stream()
        .filter(c -> c.release() <= Runtime.version().feature())
        .map(c -> dynamicTest(c.name(), c.sources().get(0).toUri(), () -> check(c, compiler)));
  }

  private static void check(OwnershipCase each, CaseCompiler compiler) {
    Verdict verdict = each.judge(compiler.findings(each.sources()));
    if (!verdict.isRight()) {
      fail(each.name() + verdict);
    }
  }

  @Test
  void onlyLeaksAskForFindings() {
    assertTrue(CASES.size() > 300, "too few cases below " + CaseScore.CASES.toAbsolutePath());
    for (OwnershipCase each : CASES) {
      assertEquals(each.isLeak(), !each.expected().isEmpty(), each.name());
      each.expected()
          .forEach(e -> assertTrue(CaseCompiler.CHECKS.containsAll(e.checks()), each.name()));
    }
  }

  @Test
  void everyLeakHasItsCleanTwin() {
    List<String> names = CASES.stream().map(OwnershipCase::name).toList();
    for (Path leak :
        CASES.stream().filter(OwnershipCase::isLeak).map(c -> Path.of(c.name())).toList()) {
      String name = leak.toString().replace('\\', '/');
      String twin =
          name.replaceFirst("Leak\\.java$", "Clean.java").replaceFirst("_leak$", "_clean");
      assertTrue(names.contains(twin), () -> "no twin of " + name);
    }
  }
}
