package dev.leash.checker.report.map;

import static com.google.common.truth.Truth.assertThat;

import dev.leash.checker.findings.FindingEntry.State;
import dev.leash.checker.findings.PartEntry.Outcome;
import dev.leash.checker.findings.PartEntry.Sort;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DotMapTest {

  @TempDir private Path folder;

  @Test
  void drawsWhoCreatesOwnsRunsAndReleases() throws IOException {
    assertThat(dot(Parts.feed().mapIn(folder)))
        .isEqualTo(
            """
            digraph threads {
              rankdir=LR;
              node [fontname="sans-serif", fontsize=11];
              edge [fontname="sans-serif", fontsize=9];
              subgraph cluster_0 {
                label="a.Feed";
                n0 [label="owner\\npool: ExecutorService\\nshut down by close()", shape=box3d, color="#0072b2"];
                n1 [label="start\\nexecute: Executor.execute\\nin no loop", shape=cds, color="#0072b2"];
                n2 [label="task\\nrun: Runnable\\nan interrupt ends it", shape=box, color="#0072b2"];
                n3 [label="wait\\nqueue.take(): BlockingQueue.take\\nan interrupt", shape=hexagon, color="#0072b2"];
                c0 [label="Feed()", shape=plaintext];
                c1 [label="Feed.close()", shape=plaintext];
              }
              c0 -> n0 [label="creates"];
              c1 -> n0 [label="releases", arrowhead=tee];
              n1 -> n0 [label="gives to"];
              n1 -> n2 [label="starts"];
              n0 -> n2 [label="runs"];
              n2 -> n3 [label="waits for"];
            }
            """);
  }

  @Test
  void aLeakDiffersInMoreThanItsColour() throws IOException {
    String dot =
        dot(Parts.feed().finding("ThreadNeverEnds", "a.Feed run", State.OPEN).mapIn(folder));

    assertThat(dot).containsMatch("label=\"task, LEAK.*penwidth=3, style=filled");
  }

  @Test
  void classesWithLeaksComeFirst() throws IOException {
    ThreadMap map =
        new Parts()
            .part(Sort.OWNER, "a.A", "good", "", Outcome.GOOD, "")
            .part(Sort.OWNER, "b.B", "bad", "", Outcome.BAD, "")
            .mapIn(folder);

    assertThat(dot(map)).containsMatch("(?s)label=\"b.B\".*label=\"a.A\"");
  }

  @Test
  void namesCannotLeaveTheirQuotes() throws IOException {
    String hostile = "\"]; evil [label=\"\\N\n<b>\u202E\\";

    String dot =
        dot(new Parts().part(Sort.TASK, "a.A", hostile, "", Outcome.GOOD, "").mapIn(folder));

    assertThat(dot).contains("\\\"]; evil [label=\\\"\\\\N\\\\u000a<b>\\\\u202e\\\\\", shape=box");
  }

  private static String dot(ThreadMap map) throws IOException {
    StringWriter out = new StringWriter();
    new DotMap().render(map, out);
    return out.toString();
  }
}
