package dev.leash.checker.check;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

class UnboundedWaitTest {

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

  private static final String IN_ORDER = "    beating = false;\n    thread.join();\n";

  /** The thread has been told to end. */
  @Test
  void acceptsAJoinAfterTheFlag() {
    test(BEATER);
  }

  @Test
  void reportsAJoinBeforeTheFlag() {
    test(
        BEATER.replace(
            IN_ORDER,
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

  /** The feed fails the future after a time. */
  @Test
  void acceptsAFutureThatEndsByItselfInARequest() {
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
            int price = feed.price().orTimeout(1, TimeUnit.SECONDS).join();
            exchange.sendResponseHeaders(price == 0 ? 404 : 200, -1);
          }
        }
        """);
  }

  private static final String REFRESH =
      """
      import java.util.concurrent.*;

      class Refresh {
        interface Feed {
          CompletableFuture<Integer> price();
        }

        private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(4);
        private final ExecutorService pool = Executors.newFixedThreadPool(4);
        private final Feed feed;
        private volatile int price;

        Refresh(Feed feed) {
          this.feed = feed;
        }

        void start() {
          scheduler.scheduleWithFixedDelay(this::refresh, 1, 1, TimeUnit.SECONDS);
        }

        private void refresh() {
          price = feed.price().join();
        }

        void close() {
          scheduler.shutdownNow();
          pool.shutdownNow();
        }
      }
      """;

  private static final String ONE_THREAD =
      REFRESH.replace("newScheduledThreadPool(4)", "newScheduledThreadPool(1)");

  /** The other threads go on. */
  @Test
  void acceptsAWaitInASchedulerWithSeveralThreads() {
    test(REFRESH);
  }

  @Test
  void acceptsAFutureThatEndsByItselfInAScheduler() {
    test(
        ONE_THREAD.replace(
            "price = feed.price().join();",
            """
            CompletableFuture<Integer> next = feed.price();
            next.completeOnTimeout(price, 1, TimeUnit.SECONDS);
            price = next.join();"""));
  }

  /** Nothing that the task does can last. */
  @Test
  void acceptsAWaitForShortWorkInAScheduler() {
    test(
        ONE_THREAD.replace(
            "feed.price().join();",
            "CompletableFuture.supplyAsync(() -> Math.max(price, 1), pool).join();"));
  }

  /** A name doesn't make it last longer. */
  @Test
  void acceptsAWaitForAShortThreadInAScheduler() {
    test(
        ONE_THREAD.replace(
            "price = feed.price().join();",
            "Thread sum = new Thread(() -> price = Math.max(price, 1), \"sum\"); sum.start();\n"
                + "    try { sum.join(); } catch (InterruptedException e) { price = 0; }"));
  }

  /** There is no later run that it could hold up. */
  @Test
  void acceptsAWaitInATaskThatEndsItsScheduler() {
    test(
        ONE_THREAD
            .replace("    price =", "    if (price > 9) { scheduler.shutdown();\n    price =")
            .replace(".join();", ".join(); }"));
  }

  @Test
  void reportsAWaitInAFunctionThatACollectionCalls() {
    test(
        ONE_THREAD
            .replace("this::refresh", "() -> feeds.forEach(this::refresh)")
            .replace("void refresh()", "void refresh(Feed feed)")
            .replace("private volatile", "private java.util.List<Feed> feeds; private volatile")
            .replace(
                "    price =",
                "    // BUG: Diagnostic contains: waits without a limit in a periodic task\n"
                    + "    price ="));
  }

  @Test
  void acceptsAWaitInATaskThatRunsOnce() {
    test(
        ONE_THREAD.replace(
            "scheduleWithFixedDelay(this::refresh, 1, 1,", "schedule(this::refresh, 1,"));
  }

  @Test
  void reportsAWaitInTheOneThreadOfAScheduler() {
    test(
        ONE_THREAD.replace(
            "    price =",
            "    // BUG: Diagnostic contains: 'feed.price().join()' (line 23) waits without a limit in a"
                + " periodic task (line 18), and 'scheduler' has one thread: while it hangs, no later"
                + " run starts; wait with a limit\n    price ="));
  }

  @Test
  void reportsAWaitInATimer() {
    test(
        """
        import java.util.*;
        import java.util.concurrent.*;

        class Pings {
          private final Timer timer = new Timer(true);

          void start(Semaphore lines) {
            timer.schedule(
                new TimerTask() {
                  @Override
                  public void run() {
                    // BUG: Diagnostic contains: 'lines.acquireUninterruptibly()' (line 13) waits without a limit in a periodic task (line 8), and 'timer' has one thread
                    lines.acquireUninterruptibly();
                    lines.release();
                  }
                },
                0,
                1000);
          }

          void close() {
            timer.cancel();
          }
        }
        """);
  }

  @Test
  void isSuppressedAtTheMethod() {
    String late = BEATER.replace(IN_ORDER, "    thread.join();\n    beating = false;\n");
    String suppressed =
        late.replace("  void stop()", "  @SuppressWarnings(\"UnboundedWait\")\n  void stop()");
    test(suppressed);
    test(suppressed.replace("(\"UnboundedWait\")", "(\"leash\")"));
  }

  private void test(String source) {
    String name = source.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
    CompilationTestHelper.newInstance(UnboundedWait.class, getClass())
        .addSourceLines(name + ".java", source)
        .doTest();
  }
}
