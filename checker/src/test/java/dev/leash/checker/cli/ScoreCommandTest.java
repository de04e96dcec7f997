package dev.leash.checker.cli;

import static com.google.common.truth.Truth.assertThat;
import static dev.leash.checker.cli.CommandLineRun.leash;
import static dev.leash.checker.findings.PartEntry.Sort.API;
import static dev.leash.checker.findings.PartEntry.Sort.OWNER;
import static dev.leash.checker.findings.PartEntry.Sort.SPAWN;
import static dev.leash.checker.findings.PartEntry.Sort.TASK;
import static dev.leash.checker.findings.PartEntry.Sort.WAIT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leash.checker.findings.FindingEntry.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code leash score} says, and when it fails a build. */
class ScoreCommandTest {

  @TempDir private Path findings;
  @TempDir private Path before;

  private static ScoredModule module() {
    return new ScoredModule("");
  }

  private static ScoredModule module(String name) {
    return new ScoredModule(name);
  }

  private void assertScore(int expected) {
    CommandLineRun run = leash("score", findings);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(0);
    assertThat(run.out()).startsWith("Concurrency health: " + expected + " of 100\n");
  }

  // The number

  @Test
  void aModuleWithoutThreadsIsHealthy() {
    module().write(findings);
    assertScore(100);
  }

  @Test
  void whatTheRunDoesNotTellCountsNeitherWay() {
    module().good(OWNER, 1).unknown(OWNER, 50).unknown(WAIT, 9).write(findings);
    assertScore(100);
  }

  @Test
  void eachPartHasItsWeight() {
    // 35 × 1/2 + 25 × 3/4 + 20 × 1/1 + 15 × 0/1 + 5 × 1/5 = 57.25
    module()
        .good(OWNER, 1)
        .bad(OWNER, "pool")
        .good(TASK, 3)
        .bad(TASK, "poller")
        .good(WAIT, 1)
        .bad(SPAWN, "new Thread")
        .good(API, 1)
        .undeclared("one")
        .undeclared("two")
        .undeclared("three")
        .undeclared("four")
        .write(findings);
    assertScore(57);
  }

  @Test
  void aPartWithNothingToCountLeavesItsWeightToTheOthers() {
    // (35 × 1/1 + 25 × 0/1) ÷ (35 + 25)
    module().good(OWNER, 1).bad(TASK, "poller").unknown(WAIT, 7).write(findings);
    assertScore(58);
  }

  @Test
  void onlyAModuleWithoutABadPartReachesAHundred() {
    module().good(OWNER, 10_000).good(TASK, 10_000).bad(OWNER, "pool").write(findings);
    assertScore(99);
  }

  @Test
  void aBaselineDoesNotMakeCodeHealthier() {
    module().good(OWNER, 1).bad(OWNER, "pool", "warning", State.BASELINE).write(findings);
    assertScore(50);
  }

  @Test
  void whatTheAuthorVouchesForIsLeftOut() {
    module().good(OWNER, 1).bad(OWNER, "pool", "warning", State.SUPPRESSED).write(findings);
    assertScore(100);
    assertThat(leash("score", findings).out())
        .contains(
            """
              part               points  weight   good    bad  unknown  suppressed
              owned                 100      35      1      0        0           1
            """);
  }

  @Test
  void aPartThatSomethingElseMakesBadGoesByTheFindingAboutThat() {
    module().badByField(TASK, "poller", State.OPEN).write(findings);
    assertThat(leash("score", findings).out())
        .endsWith("  src/Service.java:1: poller: it may never see 'flag' change [TheCheck]\n");
    module().badByField(TASK, "poller", State.SUPPRESSED).write(findings);
    assertScore(100);
  }

  @Test
  void severalModulesAreScoredOverAllTheirParts() {
    // Not the mean of 100 and 0: the big module weighs more.
    module("big").good(OWNER, 9).write(findings);
    module("small").bad(OWNER, "pool").write(findings);
    assertScore(90);
  }

  @Test
  void aPartThatTwoRunsSawCountsOnce() throws IOException {
    module("core").good(OWNER, 1).bad(OWNER, "pool").write(findings);
    Files.copy(findings.resolve("core.leash.jsonl"), findings.resolve("core-again.leash.jsonl"));
    assertScore(50);
  }

  // What people read

  @Test
  void namesWhatCostsMost() {
    module()
        .good(OWNER, 2)
        .bad(OWNER, "cache", "note", State.OPEN)
        .bad(OWNER, "pool", "warning", State.OPEN)
        .bad(OWNER, "timer", "error", State.OPEN)
        .good(TASK, 1)
        .write(findings);
    assertThat(leash("score", findings).out())
        .isEqualTo(
            """
            Concurrency health: 65 of 100

              part               points  weight   good    bad  unknown  suppressed
              owned                  40      35      2      3        0           0
              stoppable             100      25      1      0        0           0
              bounded waits           -      20      0      0        0           0
              bounded spawning        -      15      0      0        0           0
              contracts               -       5      0      0        0           0

            Thread owners that are not released, or not on every path: 3
              src/Service.java:5: timer: nothing ends it [TheCheck]
              src/Service.java:4: pool: nothing ends it [TheCheck]
              src/Service.java:3: cache: nothing ends it [TheCheck]
            """);
  }

  @Test
  void namesFiveOfManyAndCountsTheRest() {
    ScoredModule module = module();
    for (int i = 1; i <= 7; i++) {
      module.bad(WAIT, "take" + i);
    }
    module.write(findings);
    String out = leash("score", findings).out();
    assertThat(out).contains("take5: ");
    assertThat(out).doesNotContain("take6");
    assertThat(out).endsWith("\n  and 2 more\n");
  }

  @Test
  void namesTheModulesThatAreWorst() {
    module("api").write(findings);
    module("core").good(OWNER, 3).bad(OWNER, "pool").write(findings);
    module("web").good(OWNER, 1).bad(OWNER, "timer").write(findings);
    assertThat(leash("score", findings).out())
        .endsWith(
            """

            Modules, the worst first:
               50  web
               75  core
              100  in 1 module
            """);
  }

  @Test
  void showsEachModuleInFullIfAsked() {
    module("core").good(OWNER, 3).bad(OWNER, "pool").write(findings);
    module("web").bad(TASK, "poller").write(findings);
    String out = leash("score", findings, "--by-module").out();
    assertThat(out).contains("\nModule web: 0 of 100\n");
    assertThat(out).contains("\nModule core: 75 of 100\n");
    assertThat(out).contains("  web/src/Service.java:1: poller: nothing ends it [TheCheck]\n");
  }

  @Test
  void writesMarkdownForAPullRequest() {
    module().good(SPAWN, 1).bad(SPAWN, "execute").undeclared("start").write(findings);
    assertThat(leash("score", findings, "--format", "markdown").out())
        .isEqualTo(
            """
            ## Concurrency health: 37 of 100

            | part | points | weight | good | bad | unknown | suppressed |
            | --- | --: | --: | --: | --: | --: | --: |
            | owned | – | 35 | 0 | 0 | 0 | 0 |
            | stoppable | – | 25 | 0 | 0 | 0 | 0 |
            | bounded waits | – | 20 | 0 | 0 | 0 | 0 |
            | bounded spawning | 50 | 15 | 1 | 1 | 0 | 0 |
            | contracts | 0 | 5 | 0 | 1 | 0 | 0 |

            **1** threads or tasks started without bound:

            - `src/Service.java:2` `execute`: nothing ends it (`TheCheck`)

            **1** public API that doesn't say who owns what it hands over:

            - `src/Service.java:3` `start`: doesn't say who shuts it down
            """);
  }

  @Test
  void writesJsonForPrograms() throws IOException {
    module("core").good(OWNER, 2).bad(OWNER, "pool").unknown(OWNER, 4).write(findings);
    JsonNode json = new ObjectMapper().readTree(leash("score", findings, "--format", "json").out());
    assertThat(json.get("format").intValue()).isEqualTo(1);
    assertThat(json.get("score").intValue()).isEqualTo(66);
    assertThat(json.get("exact").asText()).isEqualTo("66.6666");
    assertThat(json.at("/modules/0/module").asText()).isEqualTo("core");
    JsonNode owned = json.at("/parts/0");
    assertThat(owned.get("part").asText()).isEqualTo("owned");
    assertThat(owned.get("unknown").intValue()).isEqualTo(4);
    assertThat(owned.at("/worst/0/file").asText()).isEqualTo("core/src/Service.java");
    assertThat(owned.at("/worst/0/line").intValue()).isEqualTo(3);
    assertThat(owned.at("/worst/0/checks/0").asText()).isEqualTo("TheCheck");
    assertThat(json.at("/parts/1").has("score")).isFalse();
  }

  @Test
  void namesFromSourcesAreTextAndNothingElse() {
    module("`co|re`").bad(OWNER, "`<b>\u001b[31m\nred\u202e").good(TASK, 1).write(findings);
    String text = leash("score", findings).out();
    assertThat(text).contains(": `<b>\\u001b[31m\\u000ared\\u202e: nothing ends it");
    String markdown = leash("score", findings, "--format", "markdown").out();
    assertThat(markdown).contains(" `` `<b>\\u001b[31m\\u000ared\\u202e ``: nothing ends it");
  }

  // The gates

  @Test
  void passesAGateThatIsReached() {
    module().good(OWNER, 3).bad(OWNER, "pool").write(findings);
    CommandLineRun run = leash("score", findings, "--fail-under", "75");
    assertThat(run.code()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void failsUnderTheGate() {
    module().good(OWNER, 3).bad(OWNER, "pool").write(findings);
    CommandLineRun run = leash("score", findings, "--fail-under", "76");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("leash: the score is 75, under 76\n");
  }

  @Test
  void aScoreThatHeldPasses() {
    module().good(OWNER, 3).bad(OWNER, "pool").write(before);
    // The same leak, but the code has moved.
    module().blankLines(40).good(OWNER, 3).bad(OWNER, "pool").write(findings);
    CommandLineRun run = leash("score", findings, "--no-drop-against", before);
    assertThat(run.code()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("\nBefore: 75, now: 75\n");
  }

  @Test
  void aNewLeakThatLowersTheScoreFailsAndIsNamed() {
    module().good(OWNER, 3).bad(OWNER, "pool").good(WAIT, 2).write(before);
    module().good(OWNER, 3).bad(OWNER, "pool").bad(OWNER, "timer").good(WAIT, 2).write(findings);
    CommandLineRun run = leash("score", findings, "--no-drop-against", before);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("leash: the score fell from 84 to 74: owned 3 of 4 before, 3 of 5 now, 1 new\n");
    assertThat(run.out())
        .endsWith(
            """

            Before: 84, now: 74
              owned 3 of 4 before, 3 of 5 now, 1 new
                src/Service.java:5: timer: nothing ends it [TheCheck]
            """);
  }

  @Test
  void aDropThatRoundingWouldHideIsADrop() {
    module().good(TASK, 1000).bad(TASK, "one").write(before);
    module().good(TASK, 1000).bad(TASK, "one").bad(TASK, "two").write(findings);
    CommandLineRun run = leash("score", findings, "--no-drop-against", before);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("leash: the score fell from 99.9 to 99.8: stoppable 1000 of");
  }

  @Test
  void aNewLeakAmongManyGoodOnesIsNamedThoughTheScoreRose() {
    module().good(OWNER, 1).bad(OWNER, "pool").write(before);
    module().good(OWNER, 9).bad(OWNER, "pool").bad(OWNER, "timer").write(findings);
    CommandLineRun run = leash("score", findings, "--no-drop-against", before);
    assertThat(run.code()).isEqualTo(0);
    assertThat(run.out()).contains("Before: 50, now: 81\n");
    assertThat(run.out()).contains("    src/Service.java:11: timer: nothing ends it");
  }

  @Test
  void saysThatTheOthersWeighMoreWhereAGoodPartWent() {
    module().good(OWNER, 1).bad(OWNER, "pool").good(WAIT, 2).write(before);
    module().good(OWNER, 1).bad(OWNER, "pool").write(findings);
    assertThat(leash("score", findings, "--no-drop-against", before).err())
        .isEqualTo(
            "leash: the score fell from 68 to 50: bounded waits 2 of 2 before, nothing to count"
                + " now, so the others weigh more\n");
  }

  @Test
  void theFirstThreadOfAModuleCanLowerItsScore() {
    module().write(before);
    module().bad(OWNER, "pool").write(findings);
    assertThat(leash("score", findings, "--no-drop-against", before).err())
        .isEqualTo(
            "leash: the score fell from 100 to 0: owned nothing to count before, 0 of 1 now, 1"
                + " new\n");
  }

  // Wrong use

  @Test
  void refusesAGateThatIsNoScore() {
    module().write(findings);
    CommandLineRun run = leash("score", findings, "--fail-under", "850");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("leash: --fail-under takes a whole number from 0 to 100, not 850\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void refusesAFolderWithoutFindings() {
    CommandLineRun run = leash("score", findings);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no findings file (*.leash.jsonl) in it");
  }

  @Test
  void refusesToCompareWithNothing() {
    module().write(findings);
    CommandLineRun run = leash("score", findings, "--no-drop-against", before);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("leash: " + before + ": no findings file");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void asksForSomethingToScore() {
    CommandLineRun run = leash("score");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("leash: Missing required parameter: 'DIR'");
  }
}
