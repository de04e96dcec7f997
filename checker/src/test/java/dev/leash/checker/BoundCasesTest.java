package dev.leash.checker;

import java.nio.file.Path;

/** The cases of {@code testcases/bounds}, with all checks. */
class BoundCasesTest extends CaseSuite {
  BoundCasesTest() {
    super(Path.of("..", "testcases", "bounds"), CaseCompiler.ALL, 150);
  }
}
