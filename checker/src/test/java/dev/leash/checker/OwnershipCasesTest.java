package dev.leash.checker;

/** The cases of {@code testcases/ownership}, with the checks of that family. */
class OwnershipCasesTest extends CaseSuite {
  OwnershipCasesTest() {
    super(CaseScore.CASES, CaseCompiler.OWNERSHIP, 300);
  }
}
