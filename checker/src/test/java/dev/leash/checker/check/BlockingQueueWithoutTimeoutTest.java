package dev.leash.checker.check;

import static com.google.common.truth.Truth.assertThat;

import com.google.errorprone.CompilationTestHelper;
import dev.leash.checker.check.FixProof.Proved;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockingQueueWithoutTimeoutTest {

  @TempDir Path folder;

  /** A worker that takes in {@code loop}, beside a class whose {@code stop} ends it. */
  private static String worker(String loop, String stop) {
    return """
        import java.util.concurrent.*;
        import java.util.function.Consumer;

        class Pump {
          private final LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>();
          private final Consumer<String> sink;
          private volatile boolean running = true;
          private final Thread thread = new Thread(this::pump);

          Pump(Consumer<String> sink) {
            this.sink = sink;
          }

          void start() {
            thread.start();
          }

          void add(String element) {
            queue.add(element);
          }

          private void pump() {
            try {
        %s    } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }

          void stop() {
        %s  }
        }
        """
        .formatted(loop.indent(6), stop.indent(4));
  }

  private static final String TAKE =
      """
      while (running) {
        String next = queue.take();
        sink.accept(next);
      }
      """;

  /** The interrupt ends the wait. */
  @Test
  void acceptsAFlagThatComesWithAnInterrupt() {
    test(worker(TAKE, "running = false;\nthread.interrupt();"));
  }

  /** The last element ends the wait, and then the loop looks at its flag. */
  @Test
  void acceptsAFlagThatComesWithAnElement() {
    test(worker(TAKE, "running = false;\nqueue.add(\"\");"));
  }

  /** The loop looks at its flag each second. */
  @Test
  void acceptsAWaitWithALimit() {
    test(
        worker(
            """
            while (running) {
              String next = queue.poll(1, TimeUnit.SECONDS);
              if (next != null) {
                sink.accept(next);
              }
            }
            """,
            "running = false;"));
  }

  @Test
  void reportsAFlagThatCantEndTheWait() {
    test(
        worker(
            """
            while (running) {
              // BUG: Diagnostic contains: 'pump()' waits here without a limit, and 'stop()' only sets 'running' (line 35), which doesn't end the wait; interrupt the thread as well, or wait with a limit
              String next = queue.take();
              sink.accept(next);
            }
            """,
            "running = false;\nqueue.clear();"));
  }

  /** Whoever gets the thread may interrupt it. */
  @Test
  void acceptsAThreadThatGoesOutOfView() {
    test(worker(TAKE, "running = false;").replace("class Pump {", OUT_OF_VIEW));
  }

  private static final String OUT_OF_VIEW =
      """
      public class Pump {
        public Thread thread() {
          return thread;
        }
      """;

  /** A queue without a bound takes what it gets. */
  @Test
  void acceptsPuttingWithoutABound() {
    test(worker(PUT, "running = false;"));
  }

  private static final String PUT =
      """
      while (running) {
        queue.put(\"beat\");
        Thread.sleep(100);
      }
      """;

  @Test
  void reportsPuttingIntoABoundedQueueThatNobodyEmptiesAtTheEnd() {
    test(
        worker(
                """
                while (running) {
                  // BUG: Diagnostic contains: 'stop()' only sets 'running' (line 35), which doesn't end the wait
                  queue.put(\"beat\");
                  Thread.sleep(100);
                }
                """,
                "running = false;")
            .replace("new LinkedBlockingQueue<>()", "new LinkedBlockingQueue<>(8)"));
  }

  /** No framework calls it: to wait is its job, and its caller can interrupt it. */
  @Test
  void acceptsAMethodWhoseJobIsToWait() {
    test(
        """
        import java.util.concurrent.*;

        public class Replies {
          private final BlockingQueue<String> replies = new LinkedBlockingQueue<>();

          public void add(String reply) {
            replies.add(reply);
          }

          public String next() throws InterruptedException {
            return replies.take();
          }
        }
        """);
  }

  @Test
  void reportsAMethodWhoseJobIsToWaitIfItIsToBeStrict() {
    CompilationTestHelper.newInstance(BlockingQueueWithoutTimeout.class, getClass())
        .setArgs("-XepOpt:Leash:Strict=true")
        .addSourceLines(
            "Replies.java",
            """
            import java.util.concurrent.*;

            public class Replies {
              private final BlockingQueue<String> replies = new LinkedBlockingQueue<>();

              public void add(String reply) {
                replies.add(reply);
              }

              public String next() throws InterruptedException {
                // BUG: Diagnostic contains: 'replies.take()' (line 12) waits without a limit (strict mode)
                return replies.take();
              }
            }
            """)
        .doTest();
  }

  private static final String HANDLER =
      """
      import com.sun.net.httpserver.*;
      import java.io.IOException;
      import java.util.concurrent.*;

      public class Replies implements HttpHandler {
        private final BlockingQueue<String> replies = new LinkedBlockingQueue<>();

        public void add(String reply) {
          replies.add(reply);
        }

        @Override
        public void handle(HttpExchange exchange) throws IOException {
          exchange.sendResponseHeaders(next().isEmpty() ? 404 : 200, -1);
        }

        private String next() {
          try {
            return replies.take();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
          }
        }
      }
      """;

  @Test
  void reportsAHelperOfARequestsHandler() {
    test(
        HANDLER.replace(
            "      return replies.take();\n",
            "      // BUG: Diagnostic contains: 'handle()' answers requests and waits in"
                + " 'replies.take()' (line 20) without a limit\n"
                + "      return replies.take();\n"));
  }

  /** It promises to obey an interrupt, which its callers can send. */
  @Test
  void acceptsACancellableHelperOfAHandler() {
    test(
        HANDLER.replace(
            "  private String next", "  @dev.leash.annotations.Cancellable private String next"));
  }

  @Test
  void isSuppressedAtTheMethod() {
    String suppressed =
        worker(TAKE, "running = false;")
            .replace(
                "  private void pump",
                "  @SuppressWarnings(\"BlockingQueueWithoutTimeout\") private void pump");
    test(suppressed);
    test(suppressed.replace("(\"BlockingQueueWithoutTimeout\")", "(\"leash\")"));
  }

  @Test
  void looksAtTheFlagAgainWhereNothingHasCome() throws IOException {
    String fixed = fixed(1, worker(TAKE, "running = false;"));

    assertThat(fixed)
        .contains(
            """
                  while (running) {
                    String next = queue.poll(1, TimeUnit.SECONDS);
                    if (next == null) {
                      continue;
                    }
                    sink.accept(next);
            """);
  }

  @Test
  void givesWhatIsPassedOnAtOnceAVariable() throws IOException {
    String fixed =
        fixed(
            1,
            worker(
                """
                while (true) {
                  if (!running) {
                    break;
                  }
                  sink.accept(queue.take());
                }
                """,
                "running = false;"));

    assertThat(fixed)
        .contains(
            """
                    String next = queue.poll(1, TimeUnit.SECONDS);
                    if (next == null) {
                      continue;
                    }
                    sink.accept(next);
            """);
  }

  @Test
  void goesOnFromATryBlockOfTheLoop() throws IOException {
    String fixed =
        fixed(
            1,
            worker(
                """
                while (running) {
                  String next;
                  try {
                    next = queue.take();
                  } catch (RuntimeException e) {
                    continue;
                  }
                  sink.accept(next);
                }
                """,
                "running = false;"));

    assertThat(fixed)
        .contains("next = queue.poll(1, TimeUnit.SECONDS);\n          if (next == null)");
  }

  @Test
  void findsTheFlagBehindAMethod() throws IOException {
    String source =
        worker(
                """
                do {
                  sink.accept(queue.take());
                } while (isRunning());
                """,
                "running = false;")
            .replace(
                "  private void pump",
                "  private boolean isRunning() {\n    return running;\n  }\n\n  private void pump");

    assertThat(fixed(1, source)).contains("if (next == null) {\n          continue;");
  }

  /** The name must not hide another variable. */
  @Test
  void givesTheVariableANameThatIsFree() throws IOException {
    String source =
        worker(
            """
            int next = 0;
            while (running) {
              sink.accept(queue.take());
            }
            sink.accept("" + next);
            """,
            "running = false;");

    assertThat(fixed(1, source)).contains("String taken = queue.poll(1, TimeUnit.SECONDS);");
  }

  /** What was done in the round would be lost, or done again; or the flag not be looked at. */
  @Test
  void offersNoFixWhereTheRoundCantBeBrokenOff() throws IOException {
    for (String loop :
        List.of(
            "while (running) {\n  sink.accept(\"begin\");\n  String next = queue.take();\n"
                + "  sink.accept(next);\n}",
            "while (true) {\n  String next = queue.take();\n  if (!running) {\n    return;\n  }\n"
                + "  sink.accept(next);\n}",
            "while (running) {\n  try {\n    String next = queue.take();\n    sink.accept(next);\n"
                + "  } finally {\n    sink.accept(\"end\");\n  }\n}",
            "for (int i = 0; running; i++) {\n  String next = queue.take();\n"
                + "  sink.accept(next + i);\n}",
            "while (running) {\n  sink.accept(queue.take() + queue.take());\n}")) {
      fixed(0, worker(loop, "running = false;"));
    }
  }

  private String fixed(int fixes, String source) throws IOException {
    Proved proved = new FixProof(folder, List.of(BlockingQueueWithoutTimeout.class)).prove(source);
    assertThat(proved.fixes()).isEqualTo(fixes);
    return proved.text();
  }

  private void test(String source) {
    String name = source.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
    CompilationTestHelper.newInstance(BlockingQueueWithoutTimeout.class, getClass())
        .addSourceLines(name + ".java", source)
        .doTest();
  }
}
