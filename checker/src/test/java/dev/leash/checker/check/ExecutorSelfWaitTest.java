package dev.leash.checker.check;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

class ExecutorSelfWaitTest {

  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(ExecutorSelfWait.class, getClass());

  @Test
  void acceptsAWaitForATaskOfAnotherExecutor() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newSingleThreadExecutor();
          private final ExecutorService parts = Executors.newSingleThreadExecutor();

          Future<Integer> ask() {
            return pool.submit(() -> parts.submit(() -> 1).get());
          }

          void close() {
            pool.shutdown();
            parts.shutdown();
          }
        }
        """);
  }

  @Test
  void reportsAWaitForATaskOfTheSameThread() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newSingleThreadExecutor();

          Future<Integer> ask() {
            return pool.submit(
                () -> {
                  Future<Integer> part = pool.submit(() -> 1);
                  // BUG: Diagnostic contains: the task runs on 'pool' (line 7) and waits here for what 'pool.submit(…)' (line 9)
                  return part.get();
                });
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void acceptsAWaitWithALimit() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newSingleThreadExecutor();

          Future<Integer> ask() {
            return pool.submit(
                () -> {
                  Future<Integer> part = pool.submit(() -> 1);
                  return part.get(1, TimeUnit.SECONDS);
                });
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void acceptsAPoolWithoutALimit() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newCachedThreadPool();

          Future<Integer> ask() {
            return pool.submit(
                () -> {
                  Future<Integer> part = pool.submit(() -> 1);
                  return part.get();
                });
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void acceptsAPoolWhoseThreadsHelpWhileTheyWait() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newWorkStealingPool(1);

          Future<Integer> ask() {
            return pool.submit(
                () -> {
                  Future<Integer> part = pool.submit(() -> 1);
                  return part.get();
                });
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void reportsAPoolThatSuchTasksCanFill() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newFixedThreadPool(4);

          Future<Integer> ask() {
            return pool.submit(
                () -> {
                  Future<Integer> part = pool.submit(() -> 1);
                  // BUG: Diagnostic contains: once such tasks hold all its threads, none of them ever ends
                  return part.get();
                });
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  /** A constructor starts one task, and leaves three threads. */
  @Test
  void acceptsOneSuchTaskOnSeveralThreads() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newFixedThreadPool(4);

          Desk() {
            pool.submit(() -> pool.submit(() -> 1).get());
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  /** It never overlaps itself. */
  @Test
  void acceptsAPeriodicTaskOnSeveralThreads() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(2);

          void open() {
            pool.scheduleAtFixedRate(
                () -> CompletableFuture.runAsync(this::turn, pool).join(), 1, 1, TimeUnit.SECONDS);
          }

          private void turn() {}

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void reportsAPeriodicTaskOnOneThread() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);

          void open() {
            pool.scheduleAtFixedRate(
                // BUG: Diagnostic contains: whose only thread it occupies, so neither ever ends
                () -> CompletableFuture.runAsync(this::turn, pool).join(), 1, 1, TimeUnit.SECONDS);
          }

          private void turn() {}

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void reportsALatchThatATaskOfTheSameThreadCountsDown() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newSingleThreadExecutor();

          void fan() {
            pool.execute(
                () -> {
                  CountDownLatch done = new CountDownLatch(1);
                  pool.execute(done::countDown);
                  try {
                    // BUG: Diagnostic contains: waits here for what 'pool.execute(…)' (line 10) gives to the same
                    done.await();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void reportsALatchThatSeveralTasksOfTheSameThreadCountDownInAHelper() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newSingleThreadExecutor();
          private final ExecutorService other = Executors.newSingleThreadExecutor();

          void start() {
            pool.execute(this::both);
          }

          private void both() {
            CountDownLatch done = new CountDownLatch(2);
            pool.execute(() -> work("a", done));
            pool.execute(() -> work("b", done));
            try {
              // BUG: Diagnostic contains: waits here for what 'pool.execute(…)' (line 13) gives to the same
              done.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }

          private static void work(String name, CountDownLatch done) {
            try {
              System.out.println(name);
            } finally {
              done.countDown();
            }
          }

          void close() {
            pool.shutdown();
            other.shutdown();
          }
        }
        """);
  }

  @Test
  void acceptsAHelperThatATaskOfAnotherThreadCallsToo() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newSingleThreadExecutor();
          private final ExecutorService other = Executors.newSingleThreadExecutor();

          void start() {
            pool.execute(this::both);
          }

          private void both() {
            CountDownLatch done = new CountDownLatch(2);
            pool.execute(() -> work("a", done));
            other.execute(() -> work("b", done));
            try {
              done.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }

          private static void work(String name, CountDownLatch done) {
            try {
              System.out.println(name);
            } finally {
              done.countDown();
            }
          }

          void close() {
            pool.shutdown();
            other.shutdown();
          }
        }
        """);
  }

  @Test
  void acceptsALatchThatAnotherThreadCountsDown() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newSingleThreadExecutor();

          void fan() {
            pool.execute(
                () -> {
                  CountDownLatch done = new CountDownLatch(1);
                  new Thread(done::countDown).start();
                  try {
                    done.await();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void reportsInvokeAllOnItsOwnExecutor() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newFixedThreadPool(2);

          void all(java.util.List<Callable<Integer>> parts) {
            pool.submit(
                // BUG: Diagnostic contains: waits here for tasks that it gives to the same executor
                () -> pool.invokeAll(parts));
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void followsCallsAndCollections() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newFixedThreadPool(2);

          void index(java.util.List<String> files) {
            pool.execute(() -> read(files));
          }

          private void read(java.util.List<String> files) {
            java.util.List<CompletableFuture<Integer>> sizes = new java.util.ArrayList<>();
            for (String file : files) {
              sizes.add(CompletableFuture.supplyAsync(file::length, pool));
            }
            // BUG: Diagnostic contains: waits here for what 'CompletableFuture.supplyAsync(…)' (line 13)
            CompletableFuture.allOf(sizes.toArray(new CompletableFuture<?>[0])).join();
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void acceptsHandlesThatAreAskedFirst() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newSingleThreadExecutor();

          void ask() {
            pool.submit(
                () -> {
                  Future<Integer> part = pool.submit(() -> 1);
                  return part.isDone() ? part.get() : 0;
                });
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void acceptsCodeThatAsksWhichThreadItIsOn() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newSingleThreadExecutor(this::thread);

          private volatile Thread own;

          private Thread thread(Runnable work) {
            own = new Thread(work);
            return own;
          }

          void go() {
            pool.submit(() -> ask());
          }

          int ask() throws Exception {
            if (Thread.currentThread() == own) {
              return 1;
            }
            return pool.submit(() -> 1).get();
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void acceptsTheExecutorOfAnotherObject() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newSingleThreadExecutor();

          private final Desk next;

          Desk(Desk next) {
            this.next = next;
          }

          Future<Integer> ask() {
            return pool.submit(() -> next == null ? 1 : next.ask().get());
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void reportsAnExecutorThatIsPassedOn() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newSingleThreadExecutor();

          void go() {
            pool.execute(new Job(pool));
          }

          private static class Job implements Runnable {
            private final ExecutorService given;

            Job(ExecutorService given) {
              this.given = given;
            }

            @Override
            public void run() {
              // BUG: Diagnostic contains: 'run()' runs on 'pool' (line 7) and waits here
              CompletableFuture.runAsync(() -> {}, given).join();
            }
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  /** Nobody knows how many threads it has. */
  @Test
  void acceptsAnExecutorThatIsGiven() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool;

          Desk(ExecutorService pool) {
            this.pool = pool;
          }

          Future<Integer> ask() {
            return pool.submit(() -> pool.submit(() -> 1).get());
          }
        }
        """);
  }

  @Test
  void acceptsTasksThatTheirCallerRuns() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ThreadPoolExecutor pool =
              new ThreadPoolExecutor(
                  2, 2, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(8), new ThreadPoolExecutor.CallerRunsPolicy());

          Future<Integer> ask() {
            return pool.submit(
                () -> {
                  Future<Integer> part = pool.submit(() -> 1);
                  return part.get();
                });
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  /** The queue takes all of them. */
  @Test
  void reportsACallerThatNeverRunsThem() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ThreadPoolExecutor pool =
              new ThreadPoolExecutor(
                  2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new ThreadPoolExecutor.CallerRunsPolicy());

          Future<Integer> ask() {
            return pool.submit(
                () -> {
                  Future<Integer> part = pool.submit(() -> 1);
                  // BUG: Diagnostic contains: waits here for what 'pool.submit(…)'
                  return part.get();
                });
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void isSuppressedByItsNameAndByTheCommonOne() {
    test(
        """
        import java.util.concurrent.*;

        class Desk {
          private final ExecutorService pool = Executors.newSingleThreadExecutor();

          @SuppressWarnings("ExecutorSelfWait")
          Future<Integer> one() {
            return pool.submit(() -> pool.submit(() -> 1).get());
          }

          @SuppressWarnings("leash")
          Future<Integer> other() {
            return pool.submit(() -> pool.submit(() -> 1).get());
          }

          void close() {
            pool.shutdown();
          }
        }
        """);
  }

  private void test(String source) {
    String name = source.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
    compilation.addSourceLines(name + ".java", source).doTest();
  }
}
