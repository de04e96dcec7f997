package dev.leash.checker.check;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.errorprone.CompilationTestHelper;
import dev.leash.checker.check.FixProof.Proved;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadNeverEndsTest {

  /** A worker that ends when it is interrupted; what stands for CLOSE decides whether it is. */
  private static final String PUMP =
      """
      import java.util.concurrent.*;

      class Pump {
        private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
        private final ExecutorService pool = Executors.newSingleThreadExecutor();

        void open() {
          // BUG
          pool.execute(this::drain);
        }

        private void drain() {
          try {
            while (true) {
              queue.take().run();
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        }

        void add(Runnable task) {
          queue.add(task);
        }

        // MORE
        void close() throws Exception {
          CLOSE
        }
      }
      """;

  @TempDir Path folder;

  /** shutdownNow() interrupts, and that ends the wait. */
  @Test
  void acceptsAPoolThatInterruptsAWorkerThatObeys() {
    test(PUMP.replace("CLOSE", "pool.shutdownNow();"));
  }

  @Test
  void reportsAPoolThatDoesNotInterrupt() {
    test(
        PUMP.replace("CLOSE", "pool.shutdown();")
            .replace(
                "// BUG",
                "// BUG: Diagnostic contains: 'drain()' waits in 'queue.take()' (line 15) and 'close()'"
                    + " only calls 'pool.shutdown()' (line 28)"));
  }

  /** A loop that a flag ends. */
  @Test
  void acceptsAFlagThatIsChanged() {
    test(
        """
        class Beat {
          private volatile boolean running = true;

          void start(Runnable beat) {
            new Thread(
                    () -> {
                      while (running) {
                        beat.run();
                      }
                    })
                .start();
          }

          void stop() {
            running = false;
          }
        }
        """);
  }

  @Test
  void reportsAFlagThatNothingChanges() {
    test(
        """
        class Beat {
          private volatile boolean running = true;

          void start(Runnable beat) {
            new Thread(
                    () -> {
                      while (running) {
                        beat.run();
                      }
                    })
                // BUG: Diagnostic contains: leaves its loop only by 'running' (line 7), and nothing ever changes
                .start();
          }
        }
        """);
  }

  @Test
  void reportsALoopWithNoWayOut() {
    test(
        """
        class Beat {
          void start(Runnable beat) {
            Thread thread =
                new Thread(
                    () -> {
                      while (true) {
                        beat.run();
                      }
                    });
            // BUG: Diagnostic contains: the loop (line 6) of the task has no way out
            thread.start();
          }
        }
        """);
  }

  /** The data that it works on ends it. */
  @Test
  void acceptsALoopThatEndsWithItsData() {
    test(
        """
        import java.util.*;

        class Copy {
          void start(Iterator<Runnable> rows) {
            new Thread(
                    () -> {
                      while (rows.hasNext()) {
                        rows.next().run();
                      }
                    })
                .start();
          }
        }
        """);
  }

  /** The caller has the thread, and may interrupt it. */
  @Test
  void acceptsAThreadThatIsGivenAway() {
    test(
        """
        public class Beat {
          public Thread start(Runnable beat) {
            Thread thread =
                new Thread(
                    () -> {
                      while (!Thread.currentThread().isInterrupted()) {
                        beat.run();
                      }
                    });
            thread.start();
            return thread;
          }
        }
        """);
  }

  @Test
  void reportsAThreadThatNobodyCanInterrupt() {
    test(
        """
        public class Beat {
          public void start(Runnable beat) {
            Thread thread =
                new Thread(
                    () -> {
                      while (!Thread.currentThread().isInterrupted()) {
                        beat.run();
                      }
                    });
            // BUG: Diagnostic contains: and nobody interrupts the thread that starts here
            thread.start();
          }
        }
        """);
  }

  /** It lives as long as the process, and so does its thread. */
  @Test
  void acceptsAThreadOfTheProcess() {
    test(
        """
        class Beat {
          static {
            new Thread(
                    () -> {
                      while (true) {
                        System.out.println("beat");
                      }
                    })
                .start();
          }
        }
        """);
  }

  @Test
  void isSuppressedOnTheMethodAndTheClass() {
    test(
        PUMP.replace("CLOSE", "pool.shutdown();")
            .replace("void open", "@SuppressWarnings(\"ThreadNeverEnds\") void open"));
    test(
        """
        @SuppressWarnings("leash")
        class Beat {
          void start(Runnable beat) {
            new Thread(
                    () -> {
                      while (true) {
                        beat.run();
                      }
                    })
                .start();
          }
        }
        """);
  }

  @Test
  void makesTheReleaseInterrupt() throws IOException {
    assertThat(fixed(PUMP.replace("CLOSE", "this.pool.shutdown();"), 1))
        .contains("this.pool.shutdownNow();");
  }

  @Test
  void makesTheCancelInterrupt() throws IOException {
    String source =
        PUMP.replace("pool.execute(this::drain)", "worker = pool.submit(this::drain)")
            .replace("// MORE", "private Future<?> worker;")
            .replace("CLOSE", "worker.cancel(false);");
    assertThat(fixed(source, 1)).contains("worker.cancel(true);");
  }

  /** Two starts, one release: the fix is made once. */
  @Test
  void mendsTwoWorkersAtOnce() throws IOException {
    String source =
        PUMP.replace("// BUG", "pool.submit(this::drain);").replace("CLOSE", "pool.shutdown();");
    assertThat(fixed(source, 1)).contains("pool.shutdownNow();");
  }

  /** Another task may be cut short, or somebody waits for the end. */
  @Test
  void leavesAloneAPoolOnWhoseEndSomethingRelies() throws IOException {
    String close = "pool.shutdown();";
    fixed(PUMP.replace("CLOSE", close + " pool.awaitTermination(5, TimeUnit.SECONDS);"), 0);
    fixed(
        PUMP.replace("CLOSE", close)
            .replace("// MORE", "void now(Runnable task) { pool.execute(task); }"),
        0);
    fixed(PUMP.replace("CLOSE", "Runnable later = () -> pool.shutdown(); later.run();"), 0);
  }

  private String fixed(String source, int fixes) throws IOException {
    Proved proved = new FixProof(folder, List.of(ThreadNeverEnds.class)).prove(source);
    assertWithMessage("%s", proved.text()).that(proved.fixes()).isEqualTo(fixes);
    return proved.text();
  }

  private void test(String source) {
    String name = source.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
    CompilationTestHelper.newInstance(ThreadNeverEnds.class, getClass())
        .addSourceLines(name + ".java", source)
        .doTest();
  }
}
