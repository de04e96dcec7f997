package dev.leash.checker.check;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.leash.checker.check.LeashCompiler.Result;
import dev.leash.checker.findings.Baseline;
import dev.leash.checker.findings.Edit;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.FindingEntry.State;
import dev.leash.checker.findings.Range;
import dev.leash.checker.report.FindingsReader;
import dev.leash.checker.report.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves behind: its findings file, and what the baseline makes of its findings. */
class RecordingTest {

  private static final String CACHE =
      """
      package shop;

      import java.util.concurrent.*;

      class Cache {
        private final ExecutorService pool = Executors.newFixedThreadPool(4);

        void load(Runnable task) {
          pool.execute(task);
        }

        public void close() {
        }
      }
      """;

  private static final String KEY_OF_CACHE =
      "ExecutorNeverShutDown shop.Cache#pool field:pool"
          + " java.util.concurrent.Executors.newFixedThreadPool";

  @TempDir Path root;
  private Path found;
  private LeashCompiler compiler;

  @BeforeEach
  void makeFolders() throws IOException {
    found = root.resolve("found");
    compiler =
        new LeashCompiler(
            Files.createDirectories(root.resolve("core/target/classes")), LeashCompiler.all());
  }

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Result compile(List<Path> sources, String... options) {
    List<String> all =
        new ArrayList<>(List.of("-XepOpt:Leash:Findings=" + found, "-XepOpt:Leash:Root=" + root));
    all.addAll(List.of(options));
    return compiler.compile(sources, all.toArray(String[]::new));
  }

  /** The findings of a run over one source. */
  private List<FindingEntry> findings(String name, String text, String... options)
      throws IOException {
    compile(List.of(write(name, text)), options);
    return run().findings();
  }

  private FindingEntry finding(String name, String text, String... options) throws IOException {
    List<FindingEntry> findings = findings(name, text, options);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private Run run() {
    List<Run> runs = FindingsReader.read(List.of(found)).runs();
    assertThat(runs).hasSize(1);
    return runs.get(0);
  }

  @Test
  void writesWhereAFindingIsAndWhatHasToDoWithIt() throws IOException {
    FindingEntry finding = finding("core/src/Cache.java", CACHE);
    assertThat(finding.check()).isEqualTo("ExecutorNeverShutDown");
    assertThat(finding.severity()).isEqualTo("warning");
    assertThat(finding.cause()).isEqualTo("field_forgotten");
    assertThat(finding.message()).contains("'pool' is never shut down: 'close()' (line 12)");
    assertThat(finding.link()).endsWith("/docs/checks/ExecutorNeverShutDown.md");
    assertThat(finding.place().file()).isEqualTo("core/src/Cache.java");
    assertThat(finding.place().range()).isEqualTo(new Range(6, 40, 6, 71));
    assertThat(finding.place().text())
        .isEqualTo("private final ExecutorService pool = Executors.newFixedThreadPool(4);");
    assertThat(finding.related()).hasSize(1);
    assertThat(finding.related().get(0).role()).isEqualTo("release");
    assertThat(finding.related().get(0).place().range().line()).isEqualTo(12);
  }

  @Test
  void writesThePathThatLeaks() throws IOException {
    FindingEntry finding =
        finding(
            "Export.java",
            """
            import java.io.*;
            import java.util.concurrent.*;

            class Export {
              void run(Reader rows, Runnable task) throws IOException {
                ExecutorService pool = Executors.newFixedThreadPool(4);
                pool.execute(task);
                rows.read();
                pool.shutdown();
              }
            }
            """);
    assertThat(finding.check()).isEqualTo("CancelNotInFinally");
    assertThat(finding.flow().stream().map(step -> step.role() + step.place().range().line()))
        .containsExactly("created6", "exit8")
        .inOrder();
  }

  @Test
  void writesTheFixAsEditsThatGiveWhatErrorProneWouldWrite() throws IOException {
    Path source = write("Cache.java", CACHE);
    compile(List.of(source));
    List<Edit> edits = run().findings().get(0).fixes().get(0).edits();
    compiler.patch(List.of(source), "-XepOpt:Leash:Root=" + root);
    assertThat(applied(CACHE, edits)).isEqualTo(Files.readString(source));
  }

  @Test
  void writesTheImportsOfAFixToo() throws IOException {
    String text =
        """
        package shop;

        import java.util.concurrent.BlockingQueue;
        import java.util.concurrent.LinkedBlockingQueue;

        class Mail {
          private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
          private final Thread sender = new Thread(this::send);
          private volatile boolean stopped;

          void start() {
            sender.start();
          }

          void add(String mail) {
            queue.add(mail);
          }

          void send() {
            while (!stopped) {
              try {
                System.out.println(queue.take());
              } catch (InterruptedException e) {
                return;
              }
            }
          }

          public void close() {
            stopped = true;
          }
        }
        """;
    FindingEntry finding = finding("Mail.java", text);
    assertThat(finding.check()).isEqualTo("BlockingQueueWithoutTimeout");
    Path source = root.resolve("Mail.java");
    String fixed = applied(text, finding.fixes().get(0).edits());
    assertThat(fixed).contains("import java.util.concurrent.TimeUnit;");
    assertThat(compile(List.of(Files.writeString(source, fixed))).errors()).isEmpty();
    assertThat(run().findings()).isEmpty();
  }

  /** Applies from the last to the first, so that earlier places stay where they are. */
  private static String applied(String text, List<Edit> edits) {
    StringBuilder result = new StringBuilder(text);
    for (int i = edits.size() - 1; i >= 0; i--) {
      Range range = edits.get(i).range();
      result.replace(
          offset(text, range.line(), range.column()),
          offset(text, range.endLine(), range.endColumn()),
          edits.get(i).replacement());
    }
    return result.toString();
  }

  private static int offset(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + column - 1;
  }

  @Test
  void keepsTheKeyWhenLinesFilesAndNeighboursChange() throws IOException {
    assertThat(finding("core/src/Cache.java", CACHE).key()).isEqualTo(KEY_OF_CACHE);
    String edited =
        CACHE
            .replace(
                "  void load",
                "  // Loads.\n  int size;\n\n  void fill(Runnable r) {}\n\n  void load")
            .replace("newFixedThreadPool(4)", "newFixedThreadPool(\n          8)");
    Files.delete(root.resolve("core/src/Cache.java"));
    assertThat(finding("core/java/shop/Cache.java", edited).key()).isEqualTo(KEY_OF_CACHE);
  }

  @Test
  void tellsThingsApartThatAreAlike() throws IOException {
    List<FindingEntry> findings =
        findings(
            "Burst.java",
            """
            import java.util.concurrent.*;

            class Burst {
              void run(Runnable first, Runnable second) {
                Executors.newCachedThreadPool().execute(first);
                Executors.newCachedThreadPool().execute(second);
                Runnable later = new Runnable() {
                  @Override public void run() {
                    Executors.newCachedThreadPool().execute(first);
                  }
                };
                later.run();
              }

              void run(java.util.List<Runnable> all) {
                ExecutorService pool = Executors.newCachedThreadPool();
                all.forEach(pool::execute);
              }
            }
            """);
    String made = " java.util.concurrent.Executors.newCachedThreadPool";
    assertThat(findings.stream().map(FindingEntry::site))
        .containsExactly(
            "Burst#run(java.lang.Runnable,java.lang.Runnable) -" + made,
            "Burst#run(java.lang.Runnable,java.lang.Runnable) -" + made + " #2",
            "Burst#run(java.lang.Runnable,java.lang.Runnable)/new:Runnable.run -" + made,
            "Burst#run(java.util.List) local:pool" + made)
        .inOrder();
  }

  @Test
  void namesTheModuleAndLeavesNothingElseBehind() throws IOException {
    compile(List.of(write("core/src/Cache.java", CACHE)));
    compile(List.of(write("core/src/Cache.java", CACHE)));
    assertThat(run().header().module()).isEqualTo("core");
    assertThat(run().header().scope()).isEqualTo("main");
    assertThat(run().sources().get(0).lines()).isEqualTo(14);
    try (Stream<Path> files = Files.list(found)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      assertThat(String.valueOf(all.get(0).getFileName()))
          .matches("core-main-\\p{XDigit}{8}\\.leash\\.jsonl");
    }
  }

  @Test
  void writesTheSameBytesForTheSameSources() throws IOException {
    Path cache = write("Cache.java", CACHE);
    Path other = write("Other.java", CACHE.replace("Cache", "Other"));
    compile(List.of(cache, other));
    String first = text();
    compile(List.of(other, cache));
    assertThat(text()).isEqualTo(first);
    assertThat(first).doesNotContain(root.toString());
  }

  private String text() throws IOException {
    try (Stream<Path> files = Files.list(found)) {
      return Files.readString(files.findFirst().orElseThrow());
    }
  }

  @Test
  void writesWhenAFindingFailsTheBuild() throws IOException {
    Path source = write("Cache.java", CACHE);
    Result result = compile(List.of(source), "-Xep:ExecutorNeverShutDown:ERROR");
    assertThat(result.succeeded()).isFalse();
    assertThat(run().findings().get(0).severity()).isEqualTo("error");
  }

  @Test
  void recordsWhatAnAnnotationSuppresses() throws IOException {
    for (String place : List.of("class Cache", "private final", "  public void close")) {
      String suppressed = CACHE.replace(place, "@SuppressWarnings(\"leash\") " + place);
      FindingEntry finding = finding("Cache.java", suppressed);
      boolean around = !place.contains("close");
      assertWithMessage(place)
          .that(finding.state())
          .isEqualTo(around ? State.SUPPRESSED : State.OPEN);
    }
  }

  @Test
  void heedsASuppressionOfEverything() throws IOException {
    String suppressed = CACHE.replace("class Cache", "@SuppressWarnings(\"all\") class Cache");
    Result result = compile(List.of(write("Cache.java", suppressed)));
    assertThat(result.findings()).isEmpty();
    assertThat(run().findings().get(0).state()).isEqualTo(State.SUPPRESSED);
    assertThat(run().suppressions()).isEmpty();
  }

  @Test
  void heedsTheOptionThatIgnoresSuppressions() throws IOException {
    String suppressed = CACHE.replace("class Cache", "@SuppressWarnings(\"leash\") class Cache");
    FindingEntry finding = finding("Cache.java", suppressed, "-XepIgnoreSuppressionAnnotations");
    assertThat(finding.state()).isEqualTo(State.OPEN);
  }

  @Test
  void silencesWhatTheBaselineKnows() throws IOException {
    Path baseline = write("known.txt", Baseline.render(List.of(KEY_OF_CACHE)));
    Path cache = write("Cache.java", CACHE);
    Path other = write("Other.java", CACHE.replace("Cache", "Other"));
    Result result = compile(List.of(cache, other), "-XepOpt:Leash:Baseline=" + baseline);
    assertThat(result.findings()).hasSize(1);
    assertThat(result.findings().get(0).file()).isEqualTo("Other.java");
    assertThat(result.output()).isEmpty();
    assertThat(run().findings().stream().map(FindingEntry::state))
        .containsExactly(State.BASELINE, State.OPEN)
        .inOrder();
  }

  @Test
  void saysOnceWhatOfTheBaselineIsNoMore() throws IOException {
    String gone = KEY_OF_CACHE.replace("Fixed", "Cached");
    String elsewhere = KEY_OF_CACHE.replace("shop.Cache", "shop.NotCompiledHere");
    Path baseline = write("known.txt", Baseline.render(List.of(KEY_OF_CACHE, gone, elsewhere)));
    Result result =
        compile(
            List.of(write("Cache.java", CACHE), write("A.java", "class A {}")),
            "-XepOpt:Leash:Baseline=" + baseline);
    assertThat(result.findings()).isEmpty();
    assertThat(result.output().lines().toList())
        .containsExactly(
            "Note: [Leash] "
                + baseline
                + ": 1 finding is no more ('leash baseline --prune' drops them): "
                + gone);
  }

  @Test
  void reportsEverythingIfTheBaselineIsNotThere() throws IOException {
    Path nowhere = root.resolve("nowhere.txt");
    Result result =
        compile(List.of(write("Cache.java", CACHE)), "-XepOpt:Leash:Baseline=" + nowhere);
    assertThat(result.findings()).hasSize(1);
    assertThat(result.output())
        .isEqualTo(
            "warning: [Leash] " + nowhere + ": no such baseline; 'leash baseline' makes one\n");
  }

  @Test
  void compilesOnIfTheFindingsCannotBeWritten() throws IOException {
    Path source = write("Cache.java", CACHE);
    Files.writeString(found, "a file where the folder should be");
    Result result = compile(List.of(source));
    assertThat(result.succeeded()).isTrue();
    assertThat(result.findings()).hasSize(1);
    assertThat(result.output()).startsWith("warning: [Leash] " + found + ": the findings can't");
  }

  @Test
  void keepsStrangeCharactersOutOfTheLines() throws IOException {
    String strange =
        CACHE.replace(
            "newFixedThreadPool(4);", "newFixedThreadPool(/*\u202e\u0007</script>\ud800*/4);");
    Path source = root.resolve("Cache.java");
    Files.writeString(source, strange.replace("\ud800", "\\ud800"));
    compile(List.of(source));
    assertThat(text()).doesNotContain("\u202e");
    assertThat(text()).doesNotContain("\u0007");
    assertThat(run().findings().get(0).place().text()).contains("\u202e\u0007</script>");
  }

  @Test
  void recordsWhichSuppressionsSuppressNothing() throws IOException {
    compile(
        List.of(
            write(
                "Cache.java",
                CACHE
                    .replace("  private", "  @SuppressWarnings(\"ExecutorNeverShutDown\") private")
                    .replace(
                        "  void load", "  @SuppressWarnings({\"unused\", \"leash\"})\n  void load")
                    .replace("  public", "  @SuppressWarnings(\"unused\")\n  public"))));
    assertThat(
            run().suppressions().stream()
                .map(s -> s.names() + " line " + s.place().range().line() + " used " + s.used()))
        .containsExactly("[ExecutorNeverShutDown] line 6 used true", "[leash] line 8 used false")
        .inOrder();
  }
}
