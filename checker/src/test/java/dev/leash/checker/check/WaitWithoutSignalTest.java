package dev.leash.checker.check;

import com.google.errorprone.CompilationTestHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WaitWithoutSignalTest {

  @Test
  void acceptsALatchThatATaskCountsDown() {
    test(
        """
        import java.util.concurrent.*;

        class Warmup {
          private final CountDownLatch warm = new CountDownLatch(1);

          void start(Executor executor, Runnable load) {
            executor.execute(
                () -> {
                  load.run();
                  warm.countDown();
                });
          }

          void pass() throws InterruptedException {
            warm.await();
          }
        }
        """);
  }

  @Test
  void reportsALatchThatNothingCountsDown() {
    test(
        """
        import java.util.concurrent.*;

        class Warmup {
          private final CountDownLatch warm = new CountDownLatch(1);

          void start(Executor executor, Runnable load) {
            executor.execute(load);
          }

          void pass() throws InterruptedException {
            // BUG: Diagnostic contains: 'warm.await()' (line 12) waits for ever: nothing ever calls 'countDown()' on 'warm'
            warm.await();
          }
        }
        """);
  }

  /** Subclasses, callers of the getter, and code that is handed the latch may signal. */
  @Test
  void acceptsWhatCodeOutOfViewMaySignal() {
    test(
        """
        import java.util.concurrent.*;
        import java.util.function.Consumer;

        public class Parts {
          protected final CountDownLatch first = new CountDownLatch(1);
          private final CountDownLatch second = new CountDownLatch(1);
          private final CountDownLatch third = new CountDownLatch(1);

          public CountDownLatch second() {
            return second;
          }

          public void pass(Consumer<CountDownLatch> helper) throws InterruptedException {
            helper.accept(third);
            first.await();
            second.await();
            third.await();
          }
        }
        """);
  }

  @Test
  void acceptsASignalThroughAHelperAMapOrAReference() {
    test(
        """
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.stream.Stream;

        class Replies {
          private final Map<Long, CompletableFuture<String>> open = new ConcurrentHashMap<>();
          private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
          private final Collection<String> view = lines;
          private final Semaphore idle = new Semaphore(0);

          String ask(long id) throws InterruptedException {
            CompletableFuture<String> reply = new CompletableFuture<>();
            open.put(id, reply);
            idle.acquire();
            return reply.join() + lines.take();
          }

          void onReply(long id, String text) {
            Optional.ofNullable(open.remove(id)).ifPresent(reply -> reply.complete(text));
            release(idle);
          }

          void onLines(Stream<String> more) {
            more.forEach(view::add);
          }

          private static void release(Semaphore semaphore) {
            semaphore.release();
          }
        }
        """);
  }

  @Test
  void reportsAFutureInAMapThatNothingCompletes() {
    test(
        """
        import java.util.*;
        import java.util.concurrent.*;

        class Replies {
          private final Map<Long, CompletableFuture<String>> open = new ConcurrentHashMap<>();

          String ask(long id) {
            CompletableFuture<String> reply = new CompletableFuture<>();
            open.put(id, reply);
            // BUG: Diagnostic contains: nothing ever calls 'complete(…)' on 'reply'
            return reply.join();
          }

          void onReply(long id, String text) {
            CompletableFuture<String> reply = open.remove(id);
            if (reply != null) {
              System.out.println(text);
            }
          }
        }
        """);
  }

  /** A stage is completed by its task; a timeout completes the future. */
  @Test
  void acceptsFuturesThatCompleteByThemselves() {
    test(
        """
        import java.util.concurrent.*;

        class Stages {
          String both() {
            CompletableFuture<String> stage = CompletableFuture.supplyAsync(() -> "a");
            CompletableFuture<String> late = new CompletableFuture<>();
            late.completeOnTimeout("b", 1, TimeUnit.SECONDS);
            return stage.thenApply(String::trim).join() + late.join();
          }
        }
        """);
  }

  @Test
  void reportsAFutureThatOnlyHasListeners() {
    test(
        """
        import java.util.concurrent.*;

        class Stages {
          String one() {
            CompletableFuture<String> late = new CompletableFuture<>();
            late.thenAccept(System.out::println);
            // BUG: Diagnostic contains: 'late.join()' (line 8) waits for ever
            return late.join();
          }
        }
        """);
  }

  @Test
  void acceptsTimedWaitsAndPermitsFromTheStart() {
    test(
        """
        import java.util.concurrent.*;

        class Limits {
          private final CountDownLatch never = new CountDownLatch(1);
          private final Semaphore permits = new Semaphore(2);

          boolean work(Runnable task) throws InterruptedException {
            permits.acquire();
            try {
              task.run();
            } finally {
              permits.release();
            }
            return never.await(1, TimeUnit.SECONDS);
          }
        }
        """);
  }

  @Test
  void reportsPermitsThatNobodyGivesBack() {
    test(
        """
        import java.util.concurrent.*;

        class Limits {
          private final Semaphore permits = new Semaphore(2);

          void work(Runnable task) throws InterruptedException {
            // BUG: Diagnostic contains: runs out some day and then waits for ever: nothing ever calls 'release()' on 'permits'
            permits.acquire();
            task.run();
          }
        }
        """);
  }

  @Test
  void reportsASemaphoreThatOnlyItsHoldersRelease() {
    test(
        """
        import java.util.concurrent.*;

        class Limits {
          private final Semaphore permits = new Semaphore(0);

          void work(Runnable task) throws InterruptedException {
            // BUG: Diagnostic contains: 'permits' gets its signal from 'permits.release()' (line 12) only, and that runs only behind this wait
            permits.acquire();
            try {
              task.run();
            } finally {
              permits.release();
            }
          }
        }
        """);
  }

  @Test
  void acceptsAsManySignalsAsAreCounted() {
    test(
        """
        import java.util.List;
        import java.util.concurrent.*;

        class Batch {
          void run(ExecutorService pool, List<Runnable> parts) throws InterruptedException {
            CountDownLatch done = new CountDownLatch(parts.size());
            for (Runnable part : parts) {
              pool.execute(() -> finish(part, done));
            }
            done.await();
          }

          void two(ExecutorService pool, Runnable left, Runnable right) throws Exception {
            CyclicBarrier start = new CyclicBarrier(2);
            pool.execute(() -> meet(left, start));
            meet(right, start);
          }

          private static void finish(Runnable part, CountDownLatch done) {
            try {
              part.run();
            } finally {
              done.countDown();
            }
          }

          private static void meet(Runnable side, CyclicBarrier start) {
            try {
              start.await();
              side.run();
            } catch (InterruptedException | BrokenBarrierException e) {
              Thread.currentThread().interrupt();
            }
          }
        }
        """);
  }

  @Test
  void reportsALatchThatCountsOneTooMany() {
    test(
        """
        import java.util.List;
        import java.util.concurrent.*;

        class Batch {
          void run(ExecutorService pool, List<Runnable> parts) throws InterruptedException {
            CountDownLatch done = new CountDownLatch(parts.size() + 1);
            for (Runnable part : parts) {
              pool.execute(() -> finish(part, done));
            }
            // BUG: Diagnostic contains: 'new CountDownLatch(…)' (line 6) asks for more signals than 'done' can ever get
            done.await();
          }

          private static void finish(Runnable part, CountDownLatch done) {
            try {
              part.run();
            } finally {
              done.countDown();
            }
          }
        }
        """);
  }

  @Test
  void reportsABarrierThatOneThreadNeverComesTo() {
    test(
        """
        import java.util.concurrent.*;

        class Start {
          void two(ExecutorService pool, Runnable left) throws Exception {
            CyclicBarrier start = new CyclicBarrier(2);
            pool.execute(left);
            // BUG: Diagnostic contains: asks for more signals than 'start' can ever get
            start.await();
          }
        }
        """);
  }

  @Test
  void reportsMoreTakesThanElements() {
    test(
        """
        import java.util.concurrent.*;
        import java.util.function.Supplier;

        class Pair {
          String both(Executor pool, Supplier<String> source) throws InterruptedException {
            BlockingQueue<String> results = new LinkedBlockingQueue<>();
            pool.execute(() -> results.add(source.get()));
            String first = results.take();
            // BUG: Diagnostic contains: 'results.take()' (line 10) waits for ever
            return first + results.take();
          }
        }
        """);
  }

  @Test
  void acceptsATaskThatIsStartedBeforeTheWait() {
    test(
        """
        import java.util.concurrent.*;
        import java.util.function.Supplier;

        class Loader {
          String load(Supplier<String> source) throws Exception {
            CompletableFuture<String> loaded = new CompletableFuture<>();
            Thread loader = new Thread(() -> loaded.complete(source.get()));
            loader.start();
            return loaded.get();
          }
        }
        """);
  }

  @Test
  void reportsATaskThatIsStartedBehindTheWait() {
    test(
        """
        import java.util.concurrent.*;
        import java.util.function.Supplier;

        class Loader {
          String load(Supplier<String> source) throws Exception {
            CompletableFuture<String> loaded = new CompletableFuture<>();
            Thread loader = new Thread(() -> loaded.complete(source.get()));
            // BUG: Diagnostic contains: gets its signal from 'loaded.complete(…)' (line 7) only
            String text = loaded.get();
            loader.start();
            return text;
          }
        }
        """);
  }

  @Test
  void reportsAThreadOfAFieldThatIsStartedBehindTheWait() {
    test(
        """
        import java.util.concurrent.*;

        class Reactor {
          private final CountDownLatch bound = new CountDownLatch(1);
          private final Thread thread = new Thread(this::react);

          void start() throws InterruptedException {
            // BUG: Diagnostic contains: 'bound' gets its signal from 'bound.countDown()' (line 14) only
            bound.await();
            thread.start();
          }

          private void react() {
            bound.countDown();
          }
        }
        """);
  }

  /** Three callers may meet there, each with its own signal. */
  @Test
  void acceptsALatchThatEachCallerCountsDown() {
    test(
        """
        import java.util.concurrent.*;

        class Meeting {
          private final CountDownLatch here = new CountDownLatch(3);

          void meet() throws InterruptedException {
            here.countDown();
            here.await();
          }
        }
        """);
  }

  @Test
  void reportsASignalInCodeThatNothingRuns() {
    test(
        """
        import java.util.concurrent.*;

        class Election {
          private final CountDownLatch decided = new CountDownLatch(1);

          void pass() throws InterruptedException {
            // BUG: Diagnostic contains: only 'decided.countDown()' (line 12) would end it, and nothing ever runs that
            decided.await();
          }

          private void decide() {
            decided.countDown();
          }
        }
        """);
  }

  /** A framework or the serialization calls it, or a worker starts itself. */
  @Test
  void acceptsSignalsThatRunUnseen() {
    test(
        """
        import java.lang.annotation.*;
        import java.util.concurrent.*;

        class Election {
          @Retention(RetentionPolicy.RUNTIME)
          @interface OnEvent {}

          private final CountDownLatch decided = new CountDownLatch(1);

          static class Worker extends Thread {
            private final CountDownLatch over;

            Worker(CountDownLatch over) {
              this.over = over;
              start();
            }

            @Override
            public void run() {
              over.countDown();
            }
          }

          void pass() throws InterruptedException {
            CountDownLatch over = new CountDownLatch(1);
            new Worker(over);
            over.await();
            decided.await();
          }

          @OnEvent
          private void decide() {
            decided.countDown();
          }
        }
        """);
  }

  @Test
  void reportsAMonitorThatIsNeverNotified() {
    test(
        """
        class Mailbox {
          private boolean ready;

          synchronized void set() {
            ready = true;
          }

          synchronized void pass() throws InterruptedException {
            while (!ready) {
              // BUG: Diagnostic contains: 'wait()' (line 11) waits for ever: nothing ever calls 'notifyAll()' on its monitor
              wait();
            }
          }
        }
        """);
  }

  @Test
  void reportsTheConditionThatIsNeverSignalledBesideOneThatIs() {
    test(
        """
        import java.util.concurrent.locks.*;

        class Buffer {
          private final Lock lock = new ReentrantLock();
          private final Condition room = lock.newCondition();
          private final Condition content = lock.newCondition();
          private int size;

          void put() throws InterruptedException {
            lock.lock();
            try {
              while (size == 10) {
                // BUG: Diagnostic contains: nothing ever calls 'signalAll()' on 'room'
                room.await();
              }
              size++;
              content.signal();
            } finally {
              lock.unlock();
            }
          }

          void take() throws InterruptedException {
            lock.lock();
            try {
              while (size == 0) {
                content.await();
              }
              size--;
            } finally {
              lock.unlock();
            }
          }
        }
        """);
  }

  /** Main keeps the process, a task keeps its thread until it is interrupted. */
  @Test
  void acceptsWaitsThatAreMeantToLast() {
    test(
        """
        import java.util.concurrent.*;

        class Server {
          private final CountDownLatch never = new CountDownLatch(1);

          public static void main(String[] args) throws InterruptedException {
            CountDownLatch stop = new CountDownLatch(1);
            stop.await();
          }

          Future<?> keep(ExecutorService pool) {
            return pool.submit(
                () -> {
                  never.await();
                  return null;
                });
          }
        }
        """);
  }

  @Test
  void acceptsAWaitThatTheCodeAroundItInterrupts() {
    test(
        """
        import java.util.concurrent.*;

        class Blocking {
          void isInterruptible() throws InterruptedException {
            BlockingQueue<String> empty = new LinkedBlockingQueue<>();
            Thread taker =
                new Thread(
                    () -> {
                      try {
                        empty.take();
                        System.out.println("not interrupted");
                      } catch (InterruptedException expected) {
                        System.out.println("interrupted");
                      }
                    });
            taker.start();
            taker.interrupt();
            taker.join();
          }
        }
        """);
  }

  @Test
  void isSuppressedByEitherName() {
    test(
        """
        import java.util.concurrent.*;

        class Warmup {
          private final CountDownLatch warm = new CountDownLatch(1);

          @SuppressWarnings("WaitWithoutSignal")
          void pass() throws InterruptedException {
            warm.await();
          }
        }
        """);
    test(
        """
        import java.util.concurrent.*;

        @SuppressWarnings("leash")
        class Warmup {
          private final CountDownLatch warm = new CountDownLatch(1);

          void pass() throws InterruptedException {
            warm.await();
          }
        }
        """);
  }

  @Test
  void findsTheExampleOfThePageAndAcceptsTheFixedOne() throws IOException {
    Path examples = Path.of("..", "testcases", "WaitWithoutSignal");
    String wait = "    ready.await();";
    test(
        Files.readString(examples.resolve("buggy/Gate.java"))
            .replace(wait, "    // BUG: Diagnostic contains: asks for more signals\n" + wait));
    test(Files.readString(examples.resolve("fixed/Gate.java")));
  }

  private void test(String source) {
    String name = source.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
    CompilationTestHelper.newInstance(WaitWithoutSignal.class, getClass())
        .addSourceLines(name + ".java", source)
        .doTest();
  }
}
