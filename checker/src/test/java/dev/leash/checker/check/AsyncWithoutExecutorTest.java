package dev.leash.checker.check;

import static com.google.common.truth.Truth.assertThat;

import com.google.errorprone.CompilationTestHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsyncWithoutExecutorTest {

  private static final String STAGE =
      """
      import java.util.concurrent.*;
      import java.util.function.*;

      class Names {
        CompletionStage<String> load(CompletableFuture<String> name, Executor executor) {
          return name.thenApplyAsync(text -> text.trim());
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void isOffByDefault() throws IOException {
    assertThat(compile(STAGE)).isEmpty();
    assertThat(compile(STAGE, "-Xep:AsyncWithoutExecutor:OFF")).isEmpty();
  }

  @Test
  void isOnWithAllOtherChecksThatAreOff() throws IOException {
    assertThat(compile(STAGE, "-XepAllDisabledChecksAsWarnings")).hasSize(1);
  }

  @Test
  void acceptsAnExecutor() {
    test(STAGE.replace(".trim())", ".trim(), executor)"));
  }

  @Test
  void acceptsStagesThatRunWhereTheOneBeforeEnded() {
    test(STAGE.replace("thenApplyAsync", "thenApply"));
  }

  /** Only the name is the same. */
  @Test
  void acceptsAMethodOfTheProject() {
    test(
        """
        import java.util.concurrent.*;

        class Jobs {
          private final ExecutorService pool = Executors.newFixedThreadPool(2);

          Future<?> runAsync(Runnable job) {
            return pool.submit(job);
          }

          void twice(Runnable job) {
            runAsync(job);
            runAsync(job);
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  private static final String POOLED =
      """
      import java.util.concurrent.*;

      class Pooled<T> extends CompletableFuture<T> {
        private final Executor executor;

        Pooled(Executor executor) {
          this.executor = executor;
        }

        @Override
        public Executor defaultExecutor() {
          return executor;
        }

        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
          return new Pooled<>(executor);
        }

        static CompletableFuture<Integer> length(Executor executor) {
          CompletableFuture<String> text = new Pooled<>(executor);
          return text.thenApply(String::trim).thenApplyAsync(String::length);
        }
      }
      """;

  @Test
  void acceptsStagesThatChooseTheirExecutor() {
    test(POOLED);
  }

  @Test
  void reportsStagesThatOnlyInheritTheChoice() {
    test(
        POOLED
            .replace(
                "executor;\n  }\n\n  @Override\n  public <U>", "executor;\n  }\n\n  public <U>")
            .replace("  @Override\n  public Executor defaultExecutor", "  public Executor chosen")
            .replace(
                "    return text",
                "    // BUG: Diagnostic contains: 'thenApplyAsync()' runs its work on the common"
                    + " pool\n"
                    + "    return text"));
  }

  /** Its callers have chosen the form without an executor. */
  @Test
  void acceptsAStageThatForwardsTheCall() {
    test(
        """
        import java.util.concurrent.*;

        abstract class Forwarding<T> implements CompletionStage<T> {
          abstract CompletionStage<T> stage();

          @Override
          public CompletionStage<Void> thenRunAsync(Runnable action) {
            return stage().thenRunAsync(action);
          }
        }
        """);
  }

  @Test
  void reportsAStageWithoutAnExecutor() {
    test(
        STAGE.replace(
            "    return",
            "    // BUG: Diagnostic contains: 'thenApplyAsync()' runs its work on the common pool,"
                + " which the whole process shares; pass an executor as the last argument\n"
                + "    return"));
  }

  @Test
  void reportsAReferenceToTheFormWithoutAnExecutor() {
    test(
        """
        import java.util.List;
        import java.util.concurrent.*;
        import java.util.function.Supplier;

        class Loads {
          List<CompletableFuture<String>> all(List<Supplier<String>> loads) {
            // BUG: Diagnostic contains: runs its work on the common pool
            return loads.stream().map(CompletableFuture::supplyAsync).toList();
          }
        }
        """);
  }

  private static final String BLOCKING =
      """
      import java.util.concurrent.*;

      class Updates {
        private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

        void put(String update) {
          queue.add(update);
        }

        CompletableFuture<String> next() {
          return CompletableFuture.supplyAsync(() -> take());
        }

        private String take() {
          try {
            return queue.poll(1, TimeUnit.HOURS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
          }
        }
      }
      """;

  @Test
  void warnsOfAStageThatBlocks() throws IOException {
    assertThat(compile(BLOCKING, "-Xep:AsyncWithoutExecutor"))
        .containsExactly(
            "WARNING [AsyncWithoutExecutor] 'supplyAsync()' runs its work on the common pool, and"
                + " 'queue.poll(…)' (line 16) blocks a thread of it that the whole process needs;"
                + " pass an executor that is made for waiting");
  }

  @Test
  void onlySuggestsWhereTheStageDoesNotBlock() throws IOException {
    assertThat(compile(STAGE, "-Xep:AsyncWithoutExecutor"))
        .containsExactly(
            "NOTE [AsyncWithoutExecutor] 'thenApplyAsync()' runs its work on the common pool,"
                + " which the whole process shares; pass an executor as the last argument");
  }

  @Test
  void takesTheSeverityThatABuildAsksFor() throws IOException {
    List<String> errors = compile(BLOCKING, "-Xep:AsyncWithoutExecutor:ERROR");
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).startsWith("ERROR [AsyncWithoutExecutor]");
  }

  /** All parts are complete when the stage runs. */
  @Test
  void onlySuggestsWhereWhatIsWaitedForIsThere() throws IOException {
    List<String> said =
        compile(
            """
            import java.util.List;
            import java.util.concurrent.*;

            class Both {
              CompletableFuture<String> join(CompletableFuture<String> a, CompletableFuture<String> b) {
                return CompletableFuture.allOf(a, b).thenApplyAsync(done -> a.join() + b.join());
              }
            }
            """,
            "-Xep:AsyncWithoutExecutor");
    assertThat(said).hasSize(1);
    assertThat(said.get(0)).startsWith("NOTE ");
  }

  @Test
  void staysSilentWhereSuppressed() {
    test(STAGE.replace("  CompletionStage", "  @SuppressWarnings(\"leash\")\n  CompletionStage"));
  }

  private static void test(String source) {
    CompilationTestHelper.newInstance(AsyncWithoutExecutor.class, AsyncWithoutExecutorTest.class)
        .setArgs("-Xep:AsyncWithoutExecutor:WARN")
        .addSourceLines("Test.java", source.split("\n"))
        .doTest();
  }

  /** What the check says, with its severity. */
  private List<String> compile(String source, String... options) throws IOException {
    Path file = folder.resolve("Source.java");
    Files.writeString(file, source);
    return new LeashCompiler(folder, List.of(AsyncWithoutExecutor.class))
        .compile(List.of(file), options).findings().stream()
            .map(found -> found.kind() + " " + found.text().lines().findFirst().orElse(""))
            .toList();
  }
}
