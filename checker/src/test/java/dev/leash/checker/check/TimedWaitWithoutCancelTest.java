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

class TimedWaitWithoutCancelTest {

  private static final String HEAD =
      """
      import java.io.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;
      import java.util.function.*;

      class Quotes {
        interface Exchange {
          long price(String share) throws IOException;

          void send(String share);
        }

        private final ExecutorService pool;
        private final Exchange exchange;
        private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

        Quotes(ExecutorService pool, Exchange exchange) {
          this.pool = pool;
          this.exchange = exchange;
        }

      """;

  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(TimedWaitWithoutCancel.class, getClass());

  @TempDir Path folder;

  @Test
  void acceptsACancelInTheHandler() {
    test(
        """
        Long price(String share) throws Exception {
          Future<Long> price = pool.submit(() -> exchange.price(share));
          try {
            return price.get(2, TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            price.cancel(true);
            return null;
          }
        }
        """);
  }

  @Test
  void reportsAHandlerThatOnlyReturns() {
    test(
        """
        Long price(String share) throws Exception {
          Future<Long> price = pool.submit(() -> exchange.price(share));
          try {
            // BUG: Diagnostic contains: 'price.get(…)' (line 27) gives up and leaves running what 'pool.submit(…)' (line 24) started; cancel it when the time is up
            return price.get(2, TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            return null;
          }
        }
        """);
  }

  /** Failed work has ended. */
  @Test
  void reportsACancelWhereTheWorkHasEndedAnyway() {
    test(
        """
        Long price(String share) throws Exception {
          Future<Long> price = pool.submit(() -> exchange.price(share));
          try {
            // BUG: Diagnostic contains: leaves running what 'pool.submit(…)' (line 24) started
            return price.get(2, TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            return null;
          } catch (ExecutionException e) {
            price.cancel(true);
            throw e;
          }
        }
        """);
  }

  /** The caller is told that the time is up, but has no handle. */
  @Test
  void reportsATimeoutThatIsPassedOn() {
    test(
        """
        long price(String share) throws Exception {
          // BUG: Diagnostic contains: gives up and leaves running
          return pool.submit(() -> exchange.price(share)).get(2, TimeUnit.SECONDS);
        }
        """);
  }

  /** The method that is called there asks the future and cancels it. */
  @Test
  void acceptsACancelInAMethodThatIsCalledInFinally() {
    test(
        """
        long price(String share) throws Exception {
          Future<Long> price = pool.submit(() -> exchange.price(share));
          try {
            return price.get(2, TimeUnit.SECONDS);
          } finally {
            stop(price);
          }
        }

        private static void stop(Future<?> work) {
          if (!work.isDone()) {
            work.cancel(true);
          }
        }
        """);
  }

  @Test
  void reportsACancelThatOnlySuccessReaches() {
    test(
        """
        long price(String share) throws Exception {
          boolean done = false;
          Future<Long> price = pool.submit(() -> exchange.price(share));
          try {
            // BUG: Diagnostic contains: gives up and leaves running
            long result = price.get(2, TimeUnit.SECONDS);
            done = true;
            return result;
          } finally {
            if (done) {
              price.cancel(true);
            }
          }
        }
        """);
  }

  /** It shows the progress only. */
  @Test
  void acceptsWaitingAgain() {
    test(
        """
        long price(String share) throws Exception {
          Future<Long> price = pool.submit(() -> exchange.price(share));
          while (true) {
            try {
              return price.get(2, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
              System.out.println("still busy");
            }
          }
        }

        long slow(String share) throws Exception {
          Future<Long> price = pool.submit(() -> exchange.price(share));
          try {
            return price.get(2, TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            return price.get();
          }
        }
        """);
  }

  @Test
  void acceptsAHandleThatOthersHave() {
    test(
        """
        private final Queue<Future<?>> late = new ConcurrentLinkedQueue<>();

        Long kept(String share) throws Exception {
          Future<Long> price = pool.submit(() -> exchange.price(share));
          try {
            return price.get(2, TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            late.add(price);
            return null;
          }
        }

        Long given(Future<Long> price) throws Exception {
          try {
            return price.get(2, TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            return null;
          }
        }

        Future<Long> returned(String share) throws Exception {
          Future<Long> price = pool.submit(() -> exchange.price(share));
          try {
            price.get(2, TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            System.out.println("later");
          }
          return price;
        }

        Long watched(String share, ScheduledExecutorService watchdogs) throws Exception {
          Future<Long> price = pool.submit(() -> exchange.price(share));
          watchdogs.schedule(() -> price.cancel(true), 30, TimeUnit.SECONDS);
          try {
            return price.get(2, TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            return null;
          }
        }
        """);
  }

  @Test
  void acceptsWorkThatEndsByItself() {
    test(
        """
        Integer sum(List<Integer> numbers) throws Exception {
          Future<Integer> sum =
              pool.submit(
                  () -> {
                    int total = 0;
                    for (int number : numbers) {
                      total += number;
                    }
                    return total;
                  });
          try {
            return sum.get(2, TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            return null;
          }
        }

        String polled() throws Exception {
          Future<String> share = pool.submit(() -> queue.poll(3, TimeUnit.SECONDS));
          try {
            return share.get(2, TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            return null;
          }
        }
        """);
  }

  @Test
  void reportsWorkThatWaitsForEver() {
    test(
        """
        String next() throws Exception {
          Future<String> share = pool.submit(queue::take);
          try {
            // BUG: Diagnostic contains: gives up and leaves running
            return share.get(2, TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            return null;
          }
        }
        """);
  }

  @Test
  void reportsWorkThatIsGivenToTheMethod() {
    test(
        """
        <T> T limited(Callable<T> work, long millis) throws Exception {
          FutureTask<T> task = new FutureTask<>(work);
          new Thread(task).start();
          try {
            // BUG: Diagnostic contains: leaves running what 'new FutureTask<>(…)' (line 24) started
            return task.get(millis, TimeUnit.MILLISECONDS);
          } catch (TimeoutException e) {
            return null;
          }
        }
        """);
  }

  @Test
  void acceptsTheEndOfWhatRunsTheWork() {
    test(
        """
        <T> T thread(Callable<T> work) throws Exception {
          FutureTask<T> task = new FutureTask<>(work);
          Thread thread = new Thread(task);
          thread.start();
          try {
            return task.get(2, TimeUnit.SECONDS);
          } finally {
            thread.interrupt();
          }
        }

        <T> T pool(Callable<T> work) throws Exception {
          ExecutorService own = Executors.newFixedThreadPool(1);
          try {
            return own.submit(work).get(2, TimeUnit.SECONDS);
          } finally {
            own.shutdownNow();
          }
        }

        <T> T process(Callable<T> work) throws Exception {
          Future<T> result = pool.submit(work);
          try {
            return result.get(2, TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            System.exit(1);
            return null;
          }
        }
        """);
  }

  /** It lets running tasks go on. */
  @Test
  void reportsAShutdownThatInterruptsNothing() {
    test(
        """
        <T> T pool(Callable<T> work) throws Exception {
          ExecutorService own = Executors.newFixedThreadPool(1);
          try {
            // BUG: Diagnostic contains: gives up and leaves running
            return own.submit(work).get(2, TimeUnit.SECONDS);
          } finally {
            own.shutdown();
          }
        }
        """);
  }

  @Test
  void acceptsALoopThatCancelsAllInTheEnd() {
    test(
        """
        List<Long> prices(List<String> shares) throws Exception {
          List<Future<Long>> asked = new ArrayList<>();
          for (String share : shares) {
            asked.add(pool.submit(() -> exchange.price(share)));
          }
          List<Long> prices = new ArrayList<>();
          try {
            for (Future<Long> price : asked) {
              prices.add(price.get(2, TimeUnit.SECONDS));
            }
          } finally {
            asked.forEach(price -> price.cancel(true));
          }
          return prices;
        }
        """);
  }

  @Test
  void reportsALoopThatLeavesOutWhatIsLate() {
    test(
        """
        List<Long> prices(List<String> shares) throws Exception {
          List<Future<Long>> asked = new ArrayList<>();
          for (String share : shares) {
            asked.add(pool.submit(() -> exchange.price(share)));
          }
          List<Long> prices = new ArrayList<>();
          for (Future<Long> price : asked) {
            try {
              // BUG: Diagnostic contains: 'price.get(…)' (line 32) gives up
              prices.add(price.get(2, TimeUnit.SECONDS));
            } catch (TimeoutException e) {
              System.out.println("too late");
            }
          }
          return prices;
        }
        """);
  }

  @Test
  void acceptsAProcessThatIsDestroyed() {
    test(
        """
        void tested(String program) throws Exception {
          Process process = new ProcessBuilder(program).inheritIO().start();
          process.waitFor(3, TimeUnit.SECONDS);
          if (process.isAlive()) {
            process.destroyForcibly();
          }
        }

        void before(String program) throws Exception {
          Process process = new ProcessBuilder(program).inheritIO().start();
          queue.take();
          process.destroy();
          if (!process.waitFor(3, TimeUnit.SECONDS)) {
            process.destroyForcibly();
          }
        }
        """);
  }

  /** A program that has closed its output has all but ended. */
  @Test
  void acceptsAProcessWhoseOutputIsReadBefore() {
    test(
        """
        String output(String program) throws Exception {
          Process process = new ProcessBuilder(program).start();
          String output = new String(process.getInputStream().readAllBytes());
          process.waitFor(3, TimeUnit.SECONDS);
          return output;
        }
        """);
  }

  @Test
  void reportsAProcessWhoseAnswerChangesNothing() {
    test(
        """
        int run(String program) throws Exception {
          Process process = Runtime.getRuntime().exec(program);
          // BUG: Diagnostic contains: 'process.waitFor(…)' (line 26) gives up
          boolean ended = process.waitFor(3, TimeUnit.SECONDS);
          if (!ended) {
            return -1;
          }
          return process.exitValue();
        }
        """);
  }

  @Test
  void acceptsALatchWhoseThreadIsInterrupted() {
    test(
        """
        void send(String share) throws Exception {
          CountDownLatch sent = new CountDownLatch(1);
          Thread sender =
              new Thread(
                  () -> {
                    try {
                      exchange.send(share);
                    } finally {
                      sent.countDown();
                    }
                  });
          sender.start();
          if (!sent.await(2, TimeUnit.SECONDS)) {
            sender.interrupt();
          }
        }
        """);
  }

  /** The latch tells that the work has begun, not that it has ended. */
  @Test
  void acceptsALatchForTheStart() {
    test(
        """
        void send(String share) throws Exception {
          CountDownLatch ready = new CountDownLatch(1);
          pool.execute(
              () -> {
                ready.countDown();
                exchange.send(share);
              });
          ready.await(2, TimeUnit.SECONDS);
        }
        """);
  }

  @Test
  void reportsALatchThatLeavesItsTasksRunning() {
    test(
        """
        boolean send(List<String> shares) throws Exception {
          CountDownLatch sent = new CountDownLatch(shares.size());
          for (String share : shares) {
            pool.execute(
                () -> {
                  exchange.send(share);
                  sent.countDown();
                });
          }
          // BUG: Diagnostic contains: 'sent.await(…)' (line 33) gives up and leaves running what 'pool.execute(…)' (line 26) started; keep the futures and cancel them
          return sent.await(2, TimeUnit.SECONDS);
        }
        """);
  }

  @Test
  void acceptsAStageThatLooksAtAFlag() {
    test(
        """
        private volatile boolean stopped;

        int count() throws Exception {
          CompletableFuture<Integer> count =
              CompletableFuture.supplyAsync(
                  () -> {
                    int number = 0;
                    while (!stopped) {
                      exchange.send("" + number++);
                    }
                    return number;
                  });
          try {
            return count.get(2, TimeUnit.SECONDS);
          } finally {
            stopped = true;
          }
        }
        """);
  }

  /** How long the code of others takes, the code doesn't show, nor what it looks at. */
  @Test
  void acceptsAStageOfOtherCode() {
    test(
        """
        void send(String share) throws Exception {
          CompletableFuture.runAsync(() -> exchange.send(share)).get(2, TimeUnit.SECONDS);
        }
        """);
  }

  @Test
  void reportsAStageThatIsCancelledInVain() {
    test(
        """
        int count() throws Exception {
          CompletableFuture<Integer> count =
              CompletableFuture.supplyAsync(
                  () -> {
                    int number = 0;
                    while (!Thread.currentThread().isInterrupted()) {
                      exchange.send("" + number++);
                    }
                    return number;
                  });
          try {
            // BUG: Diagnostic contains: 'count.get(…)' (line 35) gives up, but what 'CompletableFuture.supplyAsync(…)' (line 25) started runs on: cancelling a CompletableFuture interrupts nothing
            return count.get(2, TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            count.cancel(true);
            return -1;
          }
        }
        """);
  }

  @Test
  void reportsAStageThatTheTimeoutOnlyFails() {
    test(
        """
        CompletableFuture<String> next() {
          return CompletableFuture.supplyAsync(
                  () -> {
                    try {
                      return queue.take();
                    } catch (InterruptedException e) {
                      throw new CompletionException(e);
                    }
                  })
              // BUG: Diagnostic contains: runs on: cancelling a CompletableFuture interrupts nothing
              .orTimeout(2, TimeUnit.SECONDS);
        }
        """);
  }

  /** It interrupts what is left, and code that isn't in view may notice. */
  @Test
  void acceptsABatch() {
    test(
        """
        void send(List<String> shares) throws Exception {
          List<Callable<Long>> sends = new ArrayList<>();
          for (String share : shares) {
            sends.add(() -> exchange.price(share));
          }
          pool.invokeAll(sends, 2, TimeUnit.SECONDS);
        }
        """);
  }

  @Test
  void reportsABatchThatSwallowsTheInterrupt() {
    test(
        """
        void send(int senders) throws Exception {
          List<Callable<Void>> sends = new ArrayList<>();
          for (int i = 0; i < senders; i++) {
            sends.add(
                () -> {
                  while (true) {
                    try {
                      exchange.send(queue.take());
                    } catch (InterruptedException e) {
                      System.out.println("again");
                    }
                  }
                });
          }
          // BUG: Diagnostic contains: 'pool.invokeAll(…)' (line 38) interrupts its tasks when the time is up, but one of them (line 27) doesn't notice and runs on
          pool.invokeAll(sends, 2, TimeUnit.SECONDS);
        }
        """);
  }

  private static final String PROPAGATED =
      """
      Long price(String share) throws Exception {
        Future<Long> price = pool.submit(() -> exchange.price(share));
        try {
          %s
          return price.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
          price.cancel(true);
          return null;
        }
      }
      """;

  @Test
  void reportsAnInterruptThatSkipsTheCancelWhenStrict() {
    String marker =
        "// BUG: Diagnostic contains: cancels what 'pool.submit(…)' (line 24) started when its time"
            + " is up, but an interrupt leaves that running";
    compilation
        .setArgs("-XepOpt:Leash:Strict=true")
        .addSourceLines("Quotes.java", source(PROPAGATED.formatted(marker)))
        .doTest();
  }

  @Test
  void acceptsWhatIsSuppressed() {
    test(
        """
        @SuppressWarnings("TimedWaitWithoutCancel") // the answer warms the cache
        Long price(String share) throws Exception {
          Future<Long> price = pool.submit(() -> exchange.price(share));
          try {
            return price.get(2, TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            return null;
          }
        }
        """);
  }

  @Test
  void acceptsMain() {
    test(
        """
        public static void main(String[] args) throws Exception {
          Process process = new ProcessBuilder(args).inheritIO().start();
          process.waitFor(3, TimeUnit.SECONDS);
        }
        """);
  }

  @Test
  void fixCancelsFirstThingInTheHandler() throws IOException {
    assertThat(
            fixed(
                """
                Long price(String share) throws Exception {
                  Future<Long> price = pool.submit(() -> exchange.price(share));
                  try {
                    return price.get(2, TimeUnit.SECONDS);
                  } catch (ExecutionException | TimeoutException e) {
                    return null;
                  }
                }
                """,
                1))
        .contains("catch (ExecutionException | TimeoutException e) {\n      price.cancel(true);\n");
  }

  @Test
  void fixDestroysTheProcess() throws IOException {
    assertThat(
            fixed(
                """
                int run(String program) throws Exception {
                  Process process = new ProcessBuilder(program).inheritIO().start();
                  if (!process.waitFor(3, TimeUnit.SECONDS)) {
                    return -1;
                  }
                  return process.exitValue();
                }
                """,
                1))
        .contains("SECONDS)) {\n      process.destroyForcibly();\n");
  }

  /** The handler can't name the handle, there is no handler, or it may not have a value there. */
  @Test
  void offersNoFixWhereNoneIsRight() throws IOException {
    fixed(
        """
        Long inside(String share) throws Exception {
          try {
            Future<Long> price = pool.submit(() -> exchange.price(share));
            return price.get(2, TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            return null;
          }
        }

        long passedOn(String share) throws Exception {
          Future<Long> price = pool.submit(() -> exchange.price(share));
          return price.get(2, TimeUnit.SECONDS);
        }

        Long unset(String share) throws Exception {
          Future<Long> price;
          try {
            price = pool.submit(() -> exchange.price(share));
            return price.get(2, TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            return null;
          }
        }
        """,
        0);
  }

  private String fixed(String members, int fixes) throws IOException {
    Proved proved =
        new FixProof(folder, List.of(TimedWaitWithoutCancel.class)).prove(source(members));
    assertWithMessage("%s", proved.text()).that(proved.fixes()).isEqualTo(fixes);
    return proved.text();
  }

  private static String source(String members) {
    return HEAD + members.indent(2) + "}\n";
  }

  private void test(String members) {
    compilation.addSourceLines("Quotes.java", source(members)).doTest();
  }
}
