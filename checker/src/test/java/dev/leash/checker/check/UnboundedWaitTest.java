package dev.leash.checker.check;

import static com.google.common.truth.Truth.assertThat;

import com.google.errorprone.CompilationTestHelper;
import dev.leash.checker.check.FixProof.Proved;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnboundedWaitTest {

  @TempDir Path folder;

  /** Waits for a task that runs {@code code}. */
  private static String warmup(String code) {
    return """
        import java.io.IOException;
        import java.util.concurrent.*;

        class Warmup {
          interface Cache {
            void fill() throws IOException;
          }

          void run(Executor executor, Cache cache) throws InterruptedException {
            CountDownLatch filled = new CountDownLatch(1);
            executor.execute(
                () -> {
        %s        });
            filled.await();
          }
        }
        """
        .formatted(code.indent(10));
  }

  private static final String LATE =
      """
      try {
        cache.fill();
        filled.countDown();
      } catch (IOException e) {
        System.err.println(e);
      }
      """;

  /** The finally block is reached whatever the task throws. */
  @Test
  void acceptsASignalInFinally() {
    test(
        warmup(
            """
            try {
              cache.fill();
            } catch (IOException e) {
              System.err.println(e);
            } finally {
              filled.countDown();
            }
            """));
  }

  /** Nothing that throws comes before the signal. */
  @Test
  void acceptsASignalThatNothingCanSkip() {
    test(warmup("filled.countDown();"));
  }

  /** The time limit ends it. */
  @Test
  void acceptsAWaitWithALimit() {
    test(warmup(LATE).replace("filled.await()", "filled.await(1, TimeUnit.MINUTES)"));
  }

  @Test
  void reportsASignalThatAnExceptionSkips() {
    test(
        warmup(LATE)
            .replace(
                "    filled.await();",
                "    // BUG: Diagnostic contains: 'filled.await()' (line 21) waits for ever if"
                    + " 'cache.fill()' (line 14) throws before 'filled.countDown()' (line 15);"
                    + " signal in a finally block, or wait with a limit\n"
                    + "    filled.await();"));
  }

  /** If acquire() itself throws there is nothing to give back. */
  @Test
  void acceptsAPermitThatIsGivenBackInFinally() {
    test(
        """
        import java.io.IOException;
        import java.util.concurrent.*;

        class Uploads {
          interface Store {
            void send() throws IOException;
          }

          private final Semaphore slots = new Semaphore(2);

          void upload(ExecutorService pool, Store store) {
            pool.submit(
                () -> {
                  slots.acquire();
                  try {
                    store.send();
                  } finally {
                    slots.release();
                  }
                  return null;
                });
          }
        }
        """);
  }

  /** Who gets the latch may count it down as well. */
  @Test
  void acceptsALatchThatGoesOutOfView() {
    test(
        warmup(LATE)
            .replace("Cache cache)", "Cache cache, java.util.function.Consumer<Object> board)")
            .replace("    filled.await();", "    board.accept(filled);\n    filled.await();"));
  }

  /** The value and the failure both arrive. */
  @Test
  void acceptsAFutureThatIsToldOfTheFailure() {
    test(
        """
        import java.util.concurrent.*;

        class Lookup {
          String find(CompletableFuture<String> remote) {
            CompletableFuture<String> found = new CompletableFuture<>();
            remote.whenComplete(
                (value, failure) -> {
                  if (failure == null) {
                    found.complete(value);
                  } else {
                    found.completeExceptionally(failure);
                  }
                });
            return found.join();
          }
        }
        """);
  }

  @Test
  void reportsAFutureThatIsCompletedOnSuccessOnly() {
    test(
        """
        import java.util.concurrent.*;

        class Lookup {
          String find(CompletableFuture<String> remote) {
            CompletableFuture<String> found = new CompletableFuture<>();
            remote.thenAccept(value -> found.complete(value));
            // BUG: Diagnostic contains: 'found.join()' (line 8) waits for ever if 'found.complete(…)' (line 6) is never reached: it is called on success only; signal the failure as well, or wait with a limit
            return found.join();
          }
        }
        """);
  }

  private static final String BEATER =
      """
      import java.util.concurrent.locks.LockSupport;

      class Beater {
        private volatile boolean beating = true;
        private final Thread thread = new Thread(this::beat);

        void start() {
          thread.start();
        }

        private void beat() {
          while (beating) {
            LockSupport.parkNanos(1_000_000);
          }
        }

        void stop() throws InterruptedException {
          beating = false;
          thread.join();
        }
      }
      """;

  /** The thread has been told to end. */
  @Test
  void acceptsAJoinAfterTheFlag() {
    test(BEATER);
  }

  @Test
  void reportsAJoinBeforeTheFlag() {
    test(
        BEATER.replace(
            "    beating = false;\n    thread.join();\n",
            "    // BUG: Diagnostic contains: 'thread.join()' (line 19) waits for 'beat()', whose"
                + " loop (line 12) nothing has ended by then; end it first, or wait with a limit\n"
                + "    thread.join();\n    beating = false;\n"));
  }

  /** All of them are complete when invokeAll returns. */
  @Test
  void acceptsTheFuturesOfInvokeAll() {
    test(
        """
        import com.sun.net.httpserver.*;
        import java.io.IOException;
        import java.util.List;
        import java.util.concurrent.*;

        class Sums implements HttpHandler {
          private final ExecutorService pool;
          private final List<Callable<Integer>> parts;

          Sums(ExecutorService pool, List<Callable<Integer>> parts) {
            this.pool = pool;
            this.parts = parts;
          }

          @Override
          @SuppressWarnings("BlockingQueueWithoutTimeout")
          public void handle(HttpExchange exchange) throws IOException {
            try {
              int sum = 0;
              for (Future<Integer> part : pool.invokeAll(parts, 1, TimeUnit.MINUTES)) {
                sum += part.get();
              }
              exchange.sendResponseHeaders(sum == 0 ? 404 : 200, -1);
            } catch (InterruptedException | ExecutionException e) {
              throw new IOException(e);
            }
          }
        }
        """);
  }

  @Test
  void reportsAWaitInARequest() {
    test(
        """
        import com.sun.net.httpserver.*;
        import java.io.IOException;
        import java.util.concurrent.*;

        class Price implements HttpHandler {
          interface Feed {
            CompletableFuture<Integer> price();
          }

          private final Feed feed;

          Price(Feed feed) {
            this.feed = feed;
          }

          @Override
          public void handle(HttpExchange exchange) throws IOException {
            // BUG: Diagnostic contains: 'handle()' answers requests and waits in 'feed.price().join()' (line 19) without a limit: each one that hangs is a thread less for all others; wait with a limit
            exchange.sendResponseHeaders(feed.price().join() == 0 ? 404 : 200, -1);
          }
        }
        """);
  }

  @Test
  void isSuppressedAtTheMethod() {
    String suppressed =
        warmup(LATE).replace("  void run", "  @SuppressWarnings(\"UnboundedWait\")\n  void run");
    test(suppressed);
    test(suppressed.replace("(\"UnboundedWait\")", "(\"leash\")"));
  }

  @Test
  void movesTheSignalBehindTheCatchClauses() throws IOException {
    assertThat(fixed(1, warmup(LATE)))
        .contains(
            """
                      try {
                        cache.fill();
                      } catch (IOException e) {
                        System.err.println(e);
                      } finally {
                        filled.countDown();
                      }
            """);
  }

  @Test
  void wrapsWhatComesBeforeTheSignal() throws IOException {
    String source = warmup("int size = 1;\ncache.fill();\nfilled.countDown();");

    String fixed = fixed(1, source.replace("void fill() throws IOException", "void fill()"));

    assertThat(fixed).contains("try { int size = 1;");
    assertThat(fixed)
        .contains("cache.fill();\n          } finally {\n            filled.countDown();\n");
  }

  @Test
  void keepsTheReturnBehindTheSignalInTheTryBlock() throws IOException {
    String fixed =
        fixed(
            1,
            warmup("cache.fill();\nfilled.countDown();\nreturn null;")
                .replace("Executor executor", "ExecutorService executor")
                .replace("executor.execute(", "executor.submit("));

    assertThat(fixed)
        .contains(
            "return null;\n          } finally {\n            filled.countDown();\n          }");
  }

  /** Waiting at the barrier is itself the signal, and no finally block can wait. */
  @Test
  void offersNoFixForABarrier() throws IOException {
    fixed(
        0,
        """
        import java.io.IOException;
        import java.util.concurrent.*;

        class Shards {
          interface Shard {
            void load() throws IOException;
          }

          void load(Executor executor, Shard one, Shard other) {
            CyclicBarrier loaded = new CyclicBarrier(2);
            executor.execute(() -> load(one, loaded));
            executor.execute(() -> load(other, loaded));
          }

          private void load(Shard shard, CyclicBarrier loaded) {
            try {
              shard.load();
              loaded.await();
            } catch (IOException | InterruptedException | BrokenBarrierException e) {
              System.err.println(e);
            }
          }
        }
        """);
  }

  /** A permit that wasn't acquired must not be released. */
  @Test
  void beginsBehindTheWaitOfTheSameTask() throws IOException {
    String fixed =
        fixed(
            1,
            """
            import java.io.IOException;
            import java.util.concurrent.*;

            class Uploads {
              interface Store {
                void send() throws IOException;
              }

              private final Semaphore slots = new Semaphore(2);

              void upload(ExecutorService pool, Store store) {
                pool.submit(
                    () -> {
                      slots.acquire();
                      store.send();
                      slots.release();
                      return null;
                    });
              }
            }
            """);

    assertThat(fixed).contains("slots.acquire();\n          try { store.send();");
    assertThat(fixed).contains("} finally {\n            slots.release();\n          }");
  }

  /** An early return skips it on purpose; a second task needs the same; a failure isn't a value. */
  @Test
  void offersNoFixWhereTheSignalMeansMore() throws IOException {
    fixed(0, warmup("try {\n  if (cache == null) {\n    return;\n  }\n" + LATE.substring(6)));
    fixed(
        0,
        warmup(LATE)
            .replace("new CountDownLatch(1)", "new CountDownLatch(2)")
            .replace(
                "    filled.await();",
                "    executor.execute(() -> { "
                    + LATE.replace("\n", " ")
                    + " });\n    filled.await();"));
    fixed(
        0,
        BEATER.replace(
            "    beating = false;\n    thread.join();\n",
            "    thread.join();\n    beating = false;\n"));
  }

  private String fixed(int fixes, String source) throws IOException {
    Proved proved = new FixProof(folder, List.of(UnboundedWait.class)).prove(source);
    assertThat(proved.fixes()).isEqualTo(fixes);
    return proved.text();
  }

  private void test(String source) {
    String name = source.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
    CompilationTestHelper.newInstance(UnboundedWait.class, getClass())
        .addSourceLines(name + ".java", source)
        .doTest();
  }
}
