package dev.leash.checker.report.map;

import static com.google.common.truth.Truth.assertThat;

import dev.leash.checker.findings.FindingEntry.State;
import dev.leash.checker.findings.PartEntry.Outcome;
import dev.leash.checker.findings.PartEntry.Sort;
import dev.leash.checker.report.map.ThreadMap.Node;
import dev.leash.checker.report.map.ThreadMap.Status;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadMapTest {

  @TempDir private Path folder;

  @Test
  void eachPartIsDrawnBehindWhatRunsIt() throws IOException {
    ThreadMap map = Parts.feed().mapIn(folder);

    assertThat(parent(map, "execute")).isEqualTo("pool");
    assertThat(parent(map, "run")).isEqualTo("execute");
    assertThat(parent(map, "queue.take()")).isEqualTo("run");
    assertThat(node(map, "pool").parent()).isNull();
  }

  @Test
  void aStartThatOnlyItsTaskTiesToAPoolIsDrawnBehindThePool() throws IOException {
    ThreadMap map =
        new Parts()
            .part(Sort.OWNER, "a.Feed", "pool", "", Outcome.GOOD, "")
            .part(Sort.SPAWN, "a.Feed", "submit", "", Outcome.GOOD, "")
            .part(
                Sort.TASK,
                "a.Feed",
                "run",
                "",
                Outcome.GOOD,
                "",
                Parts.tie("runs on", "a.Feed pool", ""),
                Parts.tie("started by", "a.Feed submit", ""))
            .mapIn(folder);

    assertThat(parent(map, "submit")).isEqualTo("pool");
  }

  @Test
  void tiesInARingMakeNoRingOfParents() throws IOException {
    ThreadMap map =
        new Parts()
            .part(Sort.TASK, "a.A", "x", "", Outcome.GOOD, "", Parts.tie("runs on", "a.A y", ""))
            .part(Sort.TASK, "a.A", "y", "", Outcome.GOOD, "", Parts.tie("started by", "a.A x", ""))
            .part(Sort.WAIT, "a.A", "z", "", Outcome.GOOD, "", Parts.tie("waits in", "a.A z", ""))
            .mapIn(folder);

    assertThat(map.nodes().stream().filter(node -> node.parent() != null).toList()).isEmpty();
  }

  @Test
  void aFindingMakesItsPartALeak() throws IOException {
    ThreadMap map =
        Parts.feed().finding("CancelNotInFinally", "a.Feed pool", State.OPEN).mapIn(folder);

    assertThat(node(map, "pool").status()).isEqualTo(Status.LEAK);
    assertThat(node(map, "pool").findings()).hasSize(1);
    assertThat(node(map, "run").status()).isEqualTo(Status.GOOD);
  }

  @Test
  void findingsThatTheBaselineOrTheSourceKnowsAreNoLeaks() throws IOException {
    ThreadMap map =
        Parts.feed()
            .finding("ThreadNeverEnds", "a.Feed run", State.SUPPRESSED)
            .finding("UnboundedWait", "a.Feed queue.take()", State.BASELINE)
            .mapIn(folder);

    assertThat(node(map, "run").status()).isEqualTo(Status.SUPPRESSED);
    assertThat(node(map, "queue.take()").status()).isEqualTo(Status.KNOWN);
  }

  @Test
  void anOpenFindingCountsMoreThanAKnownOne() throws IOException {
    ThreadMap map =
        Parts.feed()
            .finding("CancelNotInFinally", "a.Feed pool", State.BASELINE)
            .finding("ExecutorNeverShutDown", "a.Feed pool", State.OPEN)
            .mapIn(folder);

    assertThat(node(map, "pool").status()).isEqualTo(Status.LEAK);
  }

  @Test
  void aFindingAboutNoPartIsANodeOfItsOwn() throws IOException {
    ThreadMap map =
        Parts.feed().finding("StopFlagNotVolatile", "a.Feed stop", State.OPEN).mapIn(folder);

    Node node = node(map, "StopFlagNotVolatile");
    assertThat(node.sort()).isEqualTo(ThreadMap.Sort.OTHER);
    assertThat(node.status()).isEqualTo(Status.LEAK);
  }

  @Test
  void aMethodWithoutAContractIsNoLeak() throws IOException {
    ThreadMap map =
        new Parts()
            .part(Sort.API, "a.Pools", "shared()", "", Outcome.BAD, "says nothing")
            .part(Sort.WAIT, "a.Pools", "get", "", Outcome.BAD, "never")
            .part(Sort.OWNER, "a.Pools", "timer", "", Outcome.UNKNOWN, "handed over")
            .mapIn(folder);

    assertThat(node(map, "shared()").status()).isEqualTo(Status.UNDECLARED);
    assertThat(node(map, "get").status()).isEqualTo(Status.LEAK);
    assertThat(node(map, "timer").status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void tiesRatherEndInTheSameModule() throws IOException {
    Parts.feed().write(folder, "one", "main");
    Parts.feed().write(folder, "two", "test");

    ThreadMap map = Parts.map(folder);

    assertThat(map.nodes()).hasSize(8);
    for (Node node : map.nodes()) {
      if (node.parent() != null) {
        assertThat(map.nodes().get(node.parent()).module()).isEqualTo(node.module());
      }
    }
    assertThat(map.nodes().stream().map(Node::module).distinct().toList())
        .containsExactly("one", "two (test)")
        .inOrder();
  }

  @Test
  void tiesOfOneModuleEndInAnotherWhereTheirOwnHasNoSuchPart() throws IOException {
    Parts.feed().write(folder, "one", "main");
    new Parts()
        .part(
            Sort.TASK,
            "b.Job",
            "job",
            "",
            Outcome.GOOD,
            "",
            Parts.tie("runs on", "a.Feed pool", ""))
        .write(folder, "two", "main");

    ThreadMap map = Parts.map(folder);

    assertThat(parent(map, "job")).isEqualTo("pool");
  }

  @Test
  void innerClassesAreDrawnWithTheOutermostOne() throws IOException {
    ThreadMap map =
        new Parts()
            .part(Sort.TASK, "a.Feed$Worker$1", "one", "", Outcome.GOOD, "")
            .part(Sort.TASK, "a.$Made", "two", "", Outcome.GOOD, "")
            .part(Sort.TASK, "Plain", "three", "", Outcome.GOOD, "")
            .part(Sort.TASK, "", "four", "", Outcome.GOOD, "")
            .mapIn(folder);

    assertThat(node(map, "one").cluster()).isEqualTo("a.Feed");
    assertThat(node(map, "two").cluster()).isEqualTo("a.$Made");
    assertThat(node(map, "three").cluster()).isEqualTo("Plain");
    assertThat(node(map, "four").cluster()).isEmpty();
  }

  private static Node node(ThreadMap map, String name) {
    return map.nodes().stream().filter(node -> node.name().equals(name)).findFirst().orElseThrow();
  }

  private static String parent(ThreadMap map, String name) {
    Integer parent = node(map, name).parent();
    return parent == null ? "" : map.nodes().get(parent).name();
  }
}
