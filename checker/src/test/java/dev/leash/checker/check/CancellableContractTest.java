package dev.leash.checker.check;

import static com.google.common.truth.Truth.assertThat;

import com.google.errorprone.CompilationTestHelper;
import dev.leash.checker.check.FixProof.Proved;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CancellableContractTest {

  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(CancellableContract.class, getClass());

  @TempDir Path folder;

  @Test
  void acceptsAnInterruptThatEndsTheLoop() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private final BlockingQueue<String> files = new LinkedBlockingQueue<>();

          void add(String file) {
            files.add(file);
          }

          @Cancellable
          void run() {
            while (true) {
              try {
                System.out.println(files.take());
              } catch (InterruptedException e) {
                return;
              }
            }
          }
        }
        """);
  }

  @Test
  void reportsASwallowedInterrupt() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private final BlockingQueue<String> files = new LinkedBlockingQueue<>();

          void add(String file) {
            files.add(file);
          }

          @Cancellable
          void run() {
            while (true) {
              try {
                System.out.println(files.take());
                // BUG: Diagnostic contains: 'run()' is @Cancellable, but the interrupt of 'files.take()' (line 15)
              } catch (InterruptedException e) {
                System.err.println(e);
              }
            }
          }
        }
        """);
  }

  @Test
  void reportsAnInterruptAmongOtherExceptions() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private final BlockingQueue<String> files = new LinkedBlockingQueue<>();

          void add(String file) {
            files.add(file);
          }

          @Cancellable
          void run() {
            while (true) {
              try {
                System.out.println(files.take());
                // BUG: Diagnostic contains: is swallowed here and it goes on
              } catch (Exception e) {
                System.err.println(e);
              }
            }
          }
        }
        """);
  }

  @Test
  void reportsARestoredInterruptThatNobodyLooksAt() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private final BlockingQueue<String> files = new LinkedBlockingQueue<>();

          void add(String file) {
            files.add(file);
          }

          @Cancellable
          void run() {
            while (true) {
              try {
                System.out.println(files.take());
                // BUG: Diagnostic contains: goes on though the interrupt of 'files.take()' (line 15) is restored
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }
          }
        }
        """);
  }

  /** The method returns soon, and that is what it promises. */
  @Test
  void acceptsASwallowedInterruptBeforeTheEnd() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          @Cancellable
          void pause() {
            try {
              Thread.sleep(1000);
            } catch (InterruptedException e) {
              System.err.println(e);
            }
          }
        }
        """);
  }

  @Test
  void reportsASwallowedInterruptBeforeAWait() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private final BlockingQueue<String> files = new LinkedBlockingQueue<>();

          void add(String file) {
            files.add(file);
          }

          @Cancellable
          String next() throws InterruptedException {
            try {
              Thread.sleep(1000);
              // BUG: Diagnostic contains: the interrupt of 'Thread.sleep(…)' (line 14) is swallowed here
            } catch (InterruptedException e) {
              System.err.println(e);
            }
            return files.take();
          }
        }
        """);
  }

  /** It waits on, however often it is interrupted. */
  @Test
  void reportsAnInterruptThatIsOnlyRemembered() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private final BlockingQueue<String> files = new LinkedBlockingQueue<>();

          void add(String file) {
            files.add(file);
          }

          @Cancellable
          String next() {
            boolean interrupted = false;
            try {
              while (true) {
                try {
                  return files.take();
                  // BUG: Diagnostic contains: is swallowed here and it goes on
                } catch (InterruptedException e) {
                  interrupted = true;
                }
              }
            } finally {
              if (interrupted) {
                Thread.currentThread().interrupt();
              }
            }
          }
        }
        """);
  }

  @Test
  void acceptsALoopThatLooks() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private volatile boolean open = true;

          @Cancellable
          void run() {
            while (open && !Thread.interrupted()) {
              System.out.println("turn");
            }
          }

          void stop() {
            open = false;
          }
        }
        """);
  }

  @Test
  void reportsALoopThatNeverLooks() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private volatile boolean open = true;

          @Cancellable
          void run() {
            // BUG: Diagnostic contains: 'run()' is @Cancellable, but this loop never looks at the interrupt
            while (open) {
              System.out.println("turn");
            }
          }

          void stop() {
            open = false;
          }
        }
        """);
  }

  @Test
  void acceptsALoopWhoseCalleeLooks() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          @Cancellable
          void run() {
            while (true) {
              check();
            }
          }

          private static void check() {
            if (Thread.currentThread().isInterrupted()) {
              throw new CancellationException();
            }
          }
        }
        """);
  }

  @Test
  void acceptsALoopThatEndsByItself() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          @Cancellable
          int sum(java.util.Iterator<Integer> numbers) {
            int sum = 0;
            while (numbers.hasNext()) {
              sum += numbers.next();
            }
            return sum;
          }
        }
        """);
  }

  @Test
  void acceptsASearchThatHasAnEndOfItsOwn() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.function.*;

        class Search {
          @Cancellable
          long first(LongPredicate wanted, long last) {
            long number = 0;
            while (number < last && !wanted.test(number)) {
              number++;
            }
            return number;
          }
        }
        """);
  }

  @Test
  void reportsALoopThatOnlyAFunctionEndsThatItWasGiven() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.function.*;

        class Search {
          @Cancellable
          long first(LongPredicate wanted) {
            long number = 0;
            // BUG: Diagnostic contains: 'first()' is @Cancellable, but this loop
            while (true) {
              number++;
              if (wanted.test(number)) {
                return number;
              }
            }
          }

          @Cancellable
          void repeat(BooleanSupplier step) {
            boolean more;
            // BUG: Diagnostic contains: 'repeat()' is @Cancellable, but this loop
            do {
              more = step.getAsBoolean();
            } while (more);
          }
        }
        """);
  }

  @Test
  void acceptsALoopThatAFunctionEndsWhichLooksOrPromisesTo() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.function.*;

        class Search {
          @Cancellable
          void run(Runnable work) {
            repeat(Thread.currentThread()::isInterrupted, work);
            repeat(() -> work == null || Thread.currentThread().isInterrupted(), work);
          }

          private static void repeat(BooleanSupplier ended, Runnable work) {
            while (!ended.getAsBoolean()) {
              work.run();
            }
          }

          @Cancellable
          void runAll(@Cancellable BooleanSupplier step) {
            while (step.getAsBoolean()) {}
          }
        }
        """);
  }

  @Test
  void acceptsAFunctionThatIsInView() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.function.*;

        class Scanner {
          private final String text = "abc";
          private int at;

          @Cancellable
          void skipDigits() {
            skip(Character::isDigit);
            skip(c -> c == '.');
          }

          private void skip(IntPredicate skipped) {
            while (skipped.test(text.charAt(at))) {
              at++;
            }
          }
        }
        """);
  }

  @Test
  void reportsACallOfALoopThatPausesAndNeverLooks() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.locks.LockSupport;
        import java.util.function.*;

        class Copy {
          interface Tenants {
            boolean tryCopy(String from);
          }

          @Cancellable
          void copy(Tenants tenants, String from) {
            // BUG: Diagnostic contains: 'copy()' is @Cancellable, but this call
            untilDone(() -> tenants.tryCopy(from));
          }

          private static void untilDone(BooleanSupplier step) {
            while (true) {
              boolean done = step.getAsBoolean();
              if (done) {
                return;
              }
              LockSupport.parkNanos(1_000);
            }
          }
        }
        """);
  }

  @Test
  void acceptsALoopThatPausesAFewTimes() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.locks.LockSupport;
        import java.util.function.*;

        class Copy {
          @Cancellable
          boolean copy(BooleanSupplier step) {
            for (int attempt = 0; attempt < 5; attempt++) {
              if (step.getAsBoolean()) {
                return true;
              }
              LockSupport.parkNanos(1_000);
            }
            return false;
          }

          @Cancellable
          void copyUntil(BooleanSupplier step, long deadline) {
            while (!step.getAsBoolean()) {
              if (System.nanoTime() > deadline) {
                return;
              }
              LockSupport.parkNanos(1_000);
            }
          }
        }
        """);
  }

  @Test
  void acceptsAnInterruptibleWait() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private final Semaphore permits = new Semaphore(0);

          @Cancellable
          void run() throws InterruptedException {
            permits.acquire();
          }

          void permit() {
            permits.release();
          }
        }
        """);
  }

  @Test
  void reportsAnUninterruptibleWait() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private final Semaphore permits = new Semaphore(0);

          @Cancellable
          void run() throws InterruptedException {
            // BUG: Diagnostic contains: an interrupt doesn't end this wait; wait interruptibly
            permits.acquireUninterruptibly();
          }

          void permit() {
            permits.release();
          }
        }
        """);
  }

  @Test
  void reportsACallOfAMethodThatWaitsUninterruptibly() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private final Semaphore permits = new Semaphore(0);

          @Cancellable
          void run() throws InterruptedException {
            // BUG: Diagnostic contains: this call waits in 'permits.acquireUninterruptibly()' (line 14)
            pass();
          }

          private void pass() {
            permits.acquireUninterruptibly();
          }

          void permit() {
            permits.release();
          }
        }
        """);
  }

  @Test
  void acceptsALockThatNobodyHoldsForLong() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private final java.util.concurrent.locks.Lock lock =
              new java.util.concurrent.locks.ReentrantLock();
          private int count;

          @Cancellable
          void add() {
            lock.lock();
            try {
              count++;
            } finally {
              lock.unlock();
            }
          }
        }
        """);
  }

  @Test
  void reportsALockThatSomebodyHoldsWhileItCallsBack() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private final java.util.concurrent.locks.Lock lock =
              new java.util.concurrent.locks.ReentrantLock();
          private int count;

          @Cancellable
          void add() {
            // BUG: Diagnostic contains: an interrupt doesn't end this wait
            lock.lock();
            try {
              count++;
            } finally {
              lock.unlock();
            }
          }

          void report(java.util.function.IntConsumer to) {
            lock.lock();
            try {
              to.accept(count);
            } finally {
              lock.unlock();
            }
          }
        }
        """);
  }

  /** The word is about the future: whoever gets it must cancel it. */
  @Test
  void acceptsAMethodThatReturnsAHandle() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private final Semaphore permits = new Semaphore(0);

          @Cancellable
          Future<?> start(ExecutorService pool) {
            permits.acquireUninterruptibly();
            return pool.submit(() -> permits.release());
          }
        }
        """);
  }

  @Test
  void acceptsATaskThatObeys() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          interface Host {
            void run(@Cancellable Runnable task);
          }

          private final Semaphore permits = new Semaphore(0);

          void start(Host host) {
            host.run(
                () -> {
                  while (!Thread.interrupted()) {
                    System.out.println("turn");
                  }
                });
          }

          void permit() {
            permits.release();
          }
        }
        """);
  }

  @Test
  void reportsATaskThatDoesNotObey() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          interface Host {
            void run(@Cancellable Runnable task);
          }

          private final Semaphore permits = new Semaphore(0);

          void start(Host host) {
            host.run(
                // BUG: Diagnostic contains: 'run' asks for a @Cancellable task here, but this one waits in
                () -> permits.acquireUninterruptibly());
          }

          void permit() {
            permits.release();
          }
        }
        """);
  }

  @Test
  void reportsAReferenceToAWaitThatIgnoresInterrupts() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          interface Host {
            void run(@Cancellable Runnable task);
          }

          private final Semaphore permits = new Semaphore(0);

          void start(Host host) {
            // BUG: Diagnostic contains: but this one waits in 'permits::acquireUninterruptibly' (line 13)
            host.run(permits::acquireUninterruptibly);
          }

          void permit() {
            permits.release();
          }
        }
        """);
  }

  @Test
  void acceptsATaskThatIsGiven() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          interface Host {
            void run(@Cancellable Runnable task);
          }

          void start(Host host, Runnable task) {
            host.run(task);
          }
        }
        """);
  }

  @Test
  void acceptsAnOverrideThatKeepsThePromise() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          interface Gate {
            @Cancellable
            void pass() throws InterruptedException;
          }

          static class Turnstile implements Gate {
            private final Semaphore permits = new Semaphore(0);

            @Override
            public void pass() throws InterruptedException {
              permits.acquire();
            }

            void permit() {
              permits.release();
            }
          }
        }
        """);
  }

  @Test
  void reportsAnOverrideThatWeakensThePromise() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          interface Gate {
            @Cancellable
            void pass() throws InterruptedException;
          }

          static class Turnstile implements Gate {
            private final Semaphore permits = new Semaphore(0);

            @Override
            // BUG: Diagnostic contains: 'pass()' overrides one of 'Gate' that is @Cancellable, but waits in
            public void pass() {
              permits.acquireUninterruptibly();
            }

            void permit() {
              permits.release();
            }
          }
        }
        """);
  }

  @Test
  void acceptsWhatPromisesNothing() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private final Semaphore permits = new Semaphore(0);

          void run() {
            permits.acquireUninterruptibly();
          }

          void permit() {
            permits.release();
          }
        }
        """);
  }

  @Test
  void isSuppressedByItsNameAndByTheCommonOne() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private final Semaphore permits = new Semaphore(0);

          @Cancellable
          @SuppressWarnings("CancellableContract")
          void one() {
            permits.acquireUninterruptibly();
          }

          @Cancellable
          @SuppressWarnings("leash")
          void other() {
            permits.acquireUninterruptibly();
          }

          void permit() {
            permits.release();
          }
        }
        """);
  }

  @Test
  void leavesTheLoop() throws IOException {
    assertThat(fixed("while (true)", "System.err.println(e);", 1))
        .containsMatch("(?s)currentThread\\(\\).interrupt\\(\\);.*return;");
  }

  @Test
  void looksAtTheInterruptInEachTurn() throws IOException {
    assertThat(spun("while (true)", "System.out.println();", "", 1))
        .contains("while (!Thread.currentThread().isInterrupted())");
    assertThat(spun("while (open || fresh)", "System.out.println();", "", 1))
        .contains("while ((open || fresh) && !Thread.currentThread().isInterrupted())");
  }

  /** What follows counts on the condition of the loop. */
  @Test
  void leavesALoopThatWaitsForSomething() throws IOException {
    spun("while (open)", "Thread.onSpinWait();", "", 0);
    spun("while (open)", "System.out.println();", "System.out.println(fresh);", 0);
  }

  private String fixed(String loop, String handler, int fixes) throws IOException {
    return proved(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.concurrent.*;

        class Uploader {
          private final BlockingQueue<String> files = new LinkedBlockingQueue<>();

          void add(String file) {
            files.add(file);
          }

          @Cancellable
          void run() {
            %s {
              try {
                System.out.println(files.take());
              } catch (InterruptedException e) {
                %s
              }
            }
          }
        }
        """
            .formatted(loop, handler),
        fixes);
  }

  private String spun(String loop, String turn, String after, int fixes) throws IOException {
    return proved(
        """
        import dev.leash.annotations.Cancellable;

        class Uploader {
          volatile boolean open = true;
          volatile boolean fresh;

          @Cancellable
          void run() {
            %s {
              %s
            }
            %s
          }
        }
        """
            .formatted(loop, turn, after),
        fixes);
  }

  @Test
  void reportsAHandleThatTheCallerMustCancelButDrops() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.function.Consumer;

        class Dashboard {
          @Cancellable
          interface Subscription {
            void cancel();
          }

          interface Feed {
            @Cancellable
            Subscription follow(Consumer<String> reader);
          }

          void open(Feed feed, Consumer<String> screen) {
            // BUG: Diagnostic contains: what 'follow' returns must be cancelled or completed by its caller
            feed.follow(screen);
          }
        }
        """);
  }

  /** Its caller has it now. */
  @Test
  void acceptsAHandleThatIsReturned() {
    test(
        """
        import dev.leash.annotations.Cancellable;
        import java.util.function.Consumer;

        class Dashboard {
          @Cancellable
          interface Subscription {
            void cancel();
          }

          interface Feed {
            @Cancellable
            Subscription follow(Consumer<String> reader);
          }

          Subscription open(Feed feed, Consumer<String> screen) {
            return feed.follow(screen);
          }
        }
        """);
  }

  private String proved(String source, int fixes) throws IOException {
    Proved proved = new FixProof(folder, List.of(CancellableContract.class)).prove(source);
    assertThat(proved.fixes()).isEqualTo(fixes);
    return proved.text();
  }

  private void test(String source) {
    String name = source.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
    compilation.addSourceLines(name + ".java", source).doTest();
  }
}
