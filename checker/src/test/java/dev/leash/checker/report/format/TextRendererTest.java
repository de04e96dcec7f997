package dev.leash.checker.report.format;

import static com.google.common.truth.Truth.assertThat;

import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Range;
import dev.leash.checker.findings.SuppressionEntry;
import dev.leash.checker.report.Finding;
import dev.leash.checker.report.Finding.Status;
import dev.leash.checker.report.Report;
import dev.leash.checker.report.Report.LeftOut;
import dev.leash.checker.report.Samples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

/** The report that people read. */
class TextRendererTest {

  private final TextRenderer renderer = new TextRenderer(Ansi.OFF);

  @Test
  void looksLikeMessagesOfJavac() throws IOException {
    assertThat(Rendered.text(renderer, Rendered.pullRequest()))
        .isEqualTo(
            """
            src/main/java/a/Cache.java:12:3: warning: [ExecutorNeverShutDown] 'pool' is never shut down: 'close()' forgets it; call shutdown() there (introduced)
                this line is as before; until this change 'Cache.close()' (Cache.java:31) released it
                src/main/java/a/Cache.java:20:3: 'close()' forgets it
                fix: shut it down in 'close()'
                https://leash.example/docs/checks/ExecutorNeverShutDown.md

            src/main/java/a/Worker.java:30:3: error: [BlockingQueueWithoutTimeout] nothing ends this wait: nobody interrupts the thread (pre-existing)
                src/main/java/a/Worker.java:20:3: the thread is started
                src/main/java/a/Worker.java:30:3: and waits for ever
                https://leash.example/docs/checks/BlockingQueueWithoutTimeout.md

                 1  BlockingQueueWithoutTimeout
                 1  ExecutorNeverShutDown
            2 findings: 1 introduced, 1 pre-existing
            """);
  }

  @Test
  void saysWhatIsFixedAndWhatIsLeftOut() throws IOException {
    Report one = Rendered.report(Report.Comparison.AGAINST);
    Report report =
        new Report(
            List.of(),
            List.of(Samples.pool()),
            List.of(),
            one.snapshot(),
            one.root(),
            one.comparison(),
            new LeftOut(2, 3, 4));
    assertThat(Rendered.text(renderer, report))
        .isEqualTo(
            """
            fixed: [ExecutorNeverShutDown] a.Cache field:pool Executors.newFixedThreadPool

            no findings; 1 fixed; 3 known ones not shown; 2 suppressed in the source not shown; 4 of \
            before can't be judged: their sources weren't compiled this time
            """);
  }

  @Test
  void namesSuppressionsThatCanGo() throws IOException {
    Report one = Rendered.report(Report.Comparison.NONE);
    SuppressionEntry stale =
        new SuppressionEntry(
            new Place("a/Cache.java", new Range(7, 3, 7, 30), "@SuppressWarnings(\"leash\")"),
            List.of("leash"),
            false);
    Report report =
        new Report(
            List.of(),
            List.of(),
            List.of(stale),
            one.snapshot(),
            one.root(),
            one.comparison(),
            LeftOut.NOTHING);
    assertThat(Rendered.text(renderer, report))
        .isEqualTo("a/Cache.java:7:3: suppresses nothing and can go: leash\n\nno findings\n");
  }

  @Test
  void saysSoIfThereIsNothing() throws IOException {
    assertThat(Rendered.text(renderer, Rendered.all(List.of()))).isEqualTo("no findings\n");
  }

  @Test
  void coloursWhereThatIsSeen() throws IOException {
    Report report = Rendered.all(List.of(Samples.queue()));
    assertThat(Rendered.text(renderer, report)).doesNotContain("\u001b");
    assertThat(Rendered.text(new TextRenderer(Ansi.ON), report)).contains("\u001b[31merror:\u001b");
  }

  @Test
  void showsHostileTextAsItIs() throws IOException {
    Report report =
        Rendered.report(
            Report.Comparison.NONE, new Finding(Samples.hostile(), Status.NEW, Samples.HOSTILE));
    String text = Rendered.text(renderer, report);
    assertThat(text).doesNotContainMatch(Rendered.CONTROLS);
    assertThat(text)
        .contains("|`a`](http://evil.example)\\u001b[31m\\u202eabc\\u2028\\ud800\\u0007");
    assertThat(text.lines().count()).isEqualTo(9);
  }
}
