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

class MermaidMapTest {

  @TempDir private Path folder;

  @Test
  void drawsWhoCreatesOwnsRunsAndReleases() throws IOException {
    assertThat(mermaid(Parts.feed().mapIn(folder)))
        .isEqualTo(
            """
            flowchart LR
              subgraph g0["a.Feed"]
                n0[["owner<br>pool: ExecutorService<br>shut down by close()"]]
                n1[/"start<br>execute: Executor.execute<br>in no loop"/]
                n2("task<br>run: Runnable<br>an interrupt ends it")
                n3{{"wait<br>queue.take(): BlockingQueue.take<br>an interrupt"}}
                c0>"Feed()"]
                c1>"Feed.close()"]
              end
              c0 -->|"creates"| n0
              c1 --x|"releases"| n0
              n1 -->|"gives to"| n0
              n1 -->|"starts"| n2
              n0 -->|"runs"| n2
              n2 -->|"waits for"| n3
              classDef leak fill:#ffe1d1,stroke:#b33c00,stroke-width:4px,color:#000
              classDef known stroke:#b33c00,stroke-width:3px
              classDef open stroke-dasharray:5 4
            """);
  }

  @Test
  void aLeakDiffersInMoreThanItsColour() throws IOException {
    String chart =
        mermaid(Parts.feed().finding("ThreadNeverEnds", "a.Feed run", State.OPEN).mapIn(folder));

    assertThat(chart).contains("(\"task, LEAK<br>run: Runnable<br>an interrupt ends it\"):::leak");
  }

  @Test
  void namesAreNeitherMarkupNorMarkdown() throws IOException {
    String hostile = "\"]; click n0 <script>`*x*`#quot;&\n%%end\u202E|\\";

    String chart =
        mermaid(new Parts().part(Sort.TASK, "a.A", hostile, "", Outcome.GOOD, "").mapIn(folder));

    assertThat(chart)
        .contains(
            "#34;#93;#59; click n0 #60;script#62;#96;#42;x#42;#96;#35;quot#59;#38;#92;u000a#37;#37;end");
  }

  @Test
  void longNamesAreCut() throws IOException {
    String chart =
        mermaid(
            new Parts()
                .part(Sort.TASK, "a.A", "x".repeat(500), "", Outcome.GOOD, "")
                .mapIn(folder));

    assertThat(chart).contains("<br>" + "x".repeat(80) + "…\"");
  }

  @Test
  void leavesOutWhatMermaidDoesNotDrawButNoLeaks() throws IOException {
    Parts parts = new Parts();
    for (int i = 0; i < 2000; i++) {
      parts.part(Sort.OWNER, "a.C" + i, "pool", "ExecutorService", Outcome.GOOD, "shut down");
    }
    parts.part(Sort.OWNER, "z.Last", "leaking", "ExecutorService", Outcome.BAD, "never shut down");

    String chart = mermaid(parts.mapIn(folder));

    assertThat(chart.length()).isLessThan(50_000);
    assertThat(chart).contains("of 2001 classes are left out");
    assertThat(chart).contains("leaking");
  }

  private static String mermaid(ThreadMap map) throws IOException {
    StringWriter out = new StringWriter();
    new MermaidMap().render(map, out);
    return out.toString();
  }
}
