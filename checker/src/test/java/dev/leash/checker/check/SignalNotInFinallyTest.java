package dev.leash.checker.check;

import static com.google.common.truth.Truth.assertThat;

import com.google.errorprone.CompilationTestHelper;
import dev.leash.checker.check.FixProof.Proved;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalNotInFinallyTest {

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

  /** Who gets the latch may count it down as well. */
  @Test
  void acceptsALatchThatGoesOutOfView() {
    test(
        warmup(LATE)
            .replace("Cache cache)", "Cache cache, java.util.function.Consumer<Object> board)")
            .replace("    filled.await();", "    board.accept(filled);\n    filled.await();"));
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
  void reportsASignalThatAnExceptionSkips() {
    test(
        warmup(LATE)
            .replace(
                "  filled.countDown();",
                "  // BUG: Diagnostic contains: 'filled.countDown()' (line 16) is skipped if"
                    + " 'cache.fill()' (line 14) throws, and 'filled.await()' (line 21) then waits"
                    + " for ever; signal in a finally block, or wait with a limit\n"
                    + "  filled.countDown();"));
  }

  @Test
  void reportsAFutureThatIsCompletedOnSuccessOnly() {
    test(
        """
        import java.util.concurrent.*;

        class Lookup {
          String find(CompletableFuture<String> remote) {
            CompletableFuture<String> found = new CompletableFuture<>();
            // BUG: Diagnostic contains: 'found.complete(…)' (line 7) runs on success only: after a failure 'found.join()' (line 8) waits for ever; signal the failure as well, or wait with a limit
            remote.thenAccept(value -> found.complete(value));
            return found.join();
          }
        }
        """);
  }

  /** Each task counts, so that one which leaves early is missed. */
  @Test
  void reportsASignalThatAReturnSkips() {
    test(
        warmup(
            """
            if (cache == null) {
              return;
            }
            // BUG: Diagnostic contains: 'filled.countDown()' (line 17) is skipped by the return (line 14), and 'filled.await()' (line 19) then waits for ever
            filled.countDown();
            """));
  }

  /** Who leaves has counted before. */
  @Test
  void acceptsAReturnBehindASignal() {
    test(
        warmup(
            """
            if (cache == null) {
              filled.countDown();
              return;
            }
            filled.countDown();
            """));
  }

  /** The counter says who is the last one. */
  @Test
  void acceptsATestOfAnAtomicCounter() {
    test(
        warmup("if (LEFT.decrementAndGet() == 0) {\n  filled.countDown();\n}")
            .replace(
                "  interface Cache",
                "  static final java.util.concurrent.atomic.AtomicInteger LEFT =\n"
                    + "      new java.util.concurrent.atomic.AtomicInteger(1);\n\n  interface Cache"));
  }

  /** The signal of one task can't stand in for that of the other. */
  @Test
  void reportsTheOneOfTwoTasksThatMayMissItsSignal() {
    test(
        warmup(LATE)
            .replace("new CountDownLatch(1)", "new CountDownLatch(2)")
            .replace(
                "    filled.await();",
                "    executor.execute(filled::countDown);\n    filled.await();")
            .replace(
                "  filled.countDown();",
                "  // BUG: Diagnostic contains: 'filled.countDown()' (line 16) is skipped if\n"
                    + "  filled.countDown();"));
  }

  /** The signal of either task is enough. */
  @Test
  void acceptsASecondTaskThatSignalsForSure() {
    test(
        warmup(LATE)
            .replace(
                "    filled.await();",
                "    executor.execute(filled::countDown);\n    filled.await();"));
  }

  /** One that is left out of the loop neither runs nor counts. */
  @Test
  void reportsALatchThatCountsTasksWhichAreNotStarted() {
    String each =
        """
        import java.util.*;
        import java.util.concurrent.*;

        class Flush {
          void all(Executor executor, List<String> names) throws InterruptedException {
            // BUG: Diagnostic contains: 'new CountDownLatch(…)' (line 7) asks for a signal of each, but some are left out (line 10), and 'flushed.await()' (line 14) then waits for ever; count those that are started, or signal for the others
            CountDownLatch flushed = new CountDownLatch(names.size());
            for (String name : names) {
              if (name.isEmpty()) {
                continue;
              }
              executor.execute(() -> flushed.countDown());
            }
            flushed.await();
          }
        }
        """;
    test(each);
    test(
        each.replaceFirst(" *// BUG.*\n", "")
            .replace("        continue;", "        flushed.countDown();\n        continue;"));
  }

  /** Interrupting the waiter ends its wait as well. */
  @Test
  void acceptsATaskThatInterruptsInstead() {
    test(
        warmup(LATE.replace("System.err.println(e)", "waiter.interrupt()"))
            .replace(
                "    executor.execute(",
                "    Thread waiter = Thread.currentThread();\n    executor.execute("));
  }

  /** Uploads with {@code code}, which takes one of two slots. */
  private static String upload(String code) {
    return """
        import java.io.IOException;
        import java.util.concurrent.*;

        class Uploads {
          interface Store {
            void send() throws IOException;
          }

          private final Semaphore slots = new Semaphore(2);

          void upload(Store store) throws IOException, InterruptedException {
        %s  }
        }
        """
        .formatted(code.indent(4));
  }

  @Test
  void reportsAPermitThatAnExceptionLoses() {
    test(
        upload(
            """
            slots.acquire();
            store.send();
            // BUG: Diagnostic contains: 'slots.release()' (line 15) is skipped if 'store.send()' (line 13) throws, so that what it gives back is lost; when nothing is left, 'slots.acquire()' (line 12) waits for ever; call it in a finally block
            slots.release();
            """));
  }

  /** Another method gives the permit back when the upload has ended. */
  @Test
  void acceptsAPermitThatOtherCodeGivesBack() {
    test(
        upload("slots.acquire();\nstore.send();\nslots.release();")
            .replace(
                "  void upload", "  void ended() {\n    slots.release();\n  }\n\n  void upload"));
  }

  /** Nothing was taken where it throws. */
  @Test
  void acceptsAnExceptionWhenNoPermitIsFree() {
    test(
        upload(
            """
            if (!slots.tryAcquire(1, TimeUnit.SECONDS)) {
              throw new IOException("busy");
            }
            slots.release();
            """));
  }

  /** Puts into a map with {@code code}, under a lock. */
  private static String journal(String code) {
    return """
        import java.io.IOException;
        import java.util.*;
        import java.util.concurrent.locks.*;

        class Journal {
          interface Disk {
            void append(String line) throws IOException;
          }

          private final Lock lock = new ReentrantLock();
          private final Map<String, String> lines = new HashMap<>();

          boolean put(Disk disk, String line) throws IOException {
        %s  }
        }
        """
        .formatted(code.indent(4));
  }

  /** Collections don't throw in planned operation. */
  @Test
  void acceptsALockAroundWhatDoesNotThrow() {
    test(journal("lock.lock();\nlines.put(line, line);\nlock.unlock();\nreturn true;"));
  }

  /** The flag says whether the lock is held. */
  @Test
  void acceptsAnUnlockBehindAFlagInFinally() {
    test(
        journal(
            """
            boolean locked = true;
            lock.lock();
            try {
              lines.put(line, line);
              lock.unlock();
              locked = false;
              disk.append(line);
            } finally {
              if (locked) {
                lock.unlock();
              }
            }
            return true;
            """));
  }

  @Test
  void reportsALockThatAnExceptionOrAReturnKeeps() {
    test(
        journal(
            """
            lock.lock();
            disk.append(line);
            // BUG: Diagnostic contains: 'lock.unlock()' (line 17) is skipped if 'disk.append(…)' (line 15) throws, so that no other thread gets beyond 'lock.lock()' (line 14) again; call it in a finally block
            lock.unlock();
            return true;
            """));
    test(
        journal(
            """
            lock.lock();
            if (lines.containsKey(line)) {
              return false;
            }
            // BUG: Diagnostic contains: 'lock.unlock()' (line 19) is skipped by the return (line 16), so that
            lock.unlock();
            return true;
            """));
  }

  /** A class with a method that waits until it is free, and one that frees it, is a lock. */
  @Test
  void reportsALockOfTheProject() {
    String gate =
        """
        import java.io.IOException;

        class Gate {
          interface Device {
            void burn() throws IOException;
          }

          private boolean busy;

          synchronized void enter() throws InterruptedException {
            while (busy) {
              wait();
            }
            busy = true;
          }

          synchronized void leave() {
            busy = false;
            notify();
          }

          static void burn(Gate gate, Device device) throws Exception {
            gate.enter();
            device.burn();
            // BUG: Diagnostic contains: 'gate.leave()' (line 26) is skipped if 'device.burn()' (line 24) throws, so that no other thread gets beyond 'gate.enter()' (line 23) again
            gate.leave();
          }
        }
        """;
    test(gate);
    test(
        gate.replace("    device.burn();", "    try {\n      device.burn();")
            .replaceFirst(" *// BUG.*\n", "    } finally {\n")
            .replace("    gate.leave();", "      gate.leave();\n    }"));
  }

  @Test
  void isSuppressedAtTheMethod() {
    String suppressed =
        warmup(LATE)
            .replace("  void run", "  @SuppressWarnings(\"SignalNotInFinally\")\n  void run");
    test(suppressed);
    test(suppressed.replace("(\"SignalNotInFinally\")", "(\"leash\")"));
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

  /** Completed in a finally block, a failure would look like success. */
  @Test
  void tellsTheFutureOfTheFailure() throws IOException {
    String fixed =
        fixed(
            1,
            warmup(LATE)
                .replace("CountDownLatch filled = new CountDownLatch(1)", "var filled = FUTURE")
                .replace("FUTURE", "new CompletableFuture<String>()")
                .replace("filled.countDown()", "filled.complete(\"full\")")
                .replace("filled.await()", "filled.join()"));

    assertThat(fixed)
        .contains(
            """
                      } catch (IOException e) {
                        filled.completeExceptionally(e);
                        System.err.println(e);
                      }
            """);
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
  }

  private String fixed(int fixes, String source) throws IOException {
    Proved proved = new FixProof(folder, List.of(SignalNotInFinally.class)).prove(source);
    assertThat(proved.fixes()).isEqualTo(fixes);
    return proved.text();
  }

  private void test(String source) {
    String name = source.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
    CompilationTestHelper.newInstance(SignalNotInFinally.class, getClass())
        .addSourceLines(name + ".java", source)
        .doTest();
  }
}
