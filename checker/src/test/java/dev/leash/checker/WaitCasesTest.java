package dev.leash.checker;

import java.nio.file.Path;

/** The cases of {@code testcases/waits}, with all checks. */
class WaitCasesTest extends CaseSuite {
  WaitCasesTest() {
    super(Path.of("..", "testcases", "waits"), CaseCompiler.ALL, 300);
  }
}
