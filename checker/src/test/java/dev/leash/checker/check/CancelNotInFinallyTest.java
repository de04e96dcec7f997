package dev.leash.checker.check;

import com.google.errorprone.CompilationTestHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CancelNotInFinallyTest {

  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(CancelNotInFinally.class, getClass());

  @TempDir Path folder;

  /** The finally block is reached whatever the call throws. */
  @Test
  void acceptsShutdownInFinally() {
    test(
        """
        import java.util.concurrent.*;

        class Fetcher {
          String first(Callable<String> client, Runnable task) throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            try {
              pool.execute(task);
              return client.call();
            } finally {
              pool.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void reportsTheCallWhoseExceptionSkipsTheShutdown() {
    test(
        """
        import java.util.concurrent.*;

        class Fetcher {
          String first(Callable<String> client, Runnable task) throws Exception {
            // BUG: Diagnostic contains: 'pool' keeps running if 'client.call()' (line 8) throws
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
            String body = client.call();
            pool.shutdown();
            return body;
          }
        }
        """);
  }

  /** What a finally block does on the way doesn't stop the exception. */
  @Test
  void reportsAnExceptionThatPassesThroughAnotherFinallyBlock() {
    test(
        """
        import java.util.concurrent.*;

        class Fetcher {
          private int running;

          void run(Callable<String> client, Runnable task) throws Exception {
            // BUG: Diagnostic contains: 'pool' keeps running if 'client.call()' (line 12) throws
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
            running++;
            try {
              client.call();
            } finally {
              running--;
            }
            pool.shutdown();
          }
        }
        """);
  }

  /** That the logger fails while a failure is handled is nothing that a program plans for. */
  @Test
  void acceptsABugOnTopOfAFailure() {
    test(
        """
        import java.io.*;
        import java.util.concurrent.*;

        class Fetcher {
          void run(Reader reader, Runnable task) {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
            try {
              reader.read();
            } catch (IOException e) {
              note(e.getMessage());
            }
            pool.shutdown();
          }

          private void note(String message) {
            if (message == null) {
              throw new IllegalArgumentException("no message");
            }
          }
        }
        """);
  }

  @Test
  void reportsAPeriodicTaskThatAnExceptionLeavesRunning() {
    test(
        """
        import java.util.concurrent.*;

        class Importer {
          void run(ScheduledExecutorService timer, Runnable progress, Callable<?> rows)
              throws Exception {
            ScheduledFuture<?> ticker =
                timer.scheduleAtFixedRate(progress, 1, 1, TimeUnit.SECONDS);
            rows.call();
            // BUG: Diagnostic contains: 'ticker' keeps running if 'rows.call()' (line 8) throws; call cancel() in a finally block
            ticker.cancel(false);
          }
        }
        """);
  }

  @Test
  void reportsAnEarlyReturnThatLeavesPeriodicWorkRunning() {
    test(
        """
        import java.util.*;
        import java.util.concurrent.*;

        class Importer {
          int run(ScheduledExecutorService timer, Runnable progress, List<String> rows) {
            ScheduledFuture<?> ticker =
                timer.scheduleAtFixedRate(progress, 1, 1, TimeUnit.SECONDS);
            if (rows.isEmpty()) {
              return 0;
            }
            // BUG: Diagnostic contains: 'ticker' is not cancelled when the method returns (line 9)
            ticker.cancel(false);
            return rows.size();
          }
        }
        """);
  }

  /** The test asks for success, so a failure leaves the ticker on. */
  @Test
  void reportsAFinallyBlockThatCancelsAfterSuccessOnly() {
    test(
        """
        import java.util.concurrent.*;

        class Importer {
          void run(ScheduledExecutorService timer, Runnable progress, Callable<?> rows)
              throws Exception {
            ScheduledFuture<?> ticker =
                timer.scheduleAtFixedRate(progress, 1, 1, TimeUnit.SECONDS);
            boolean done = false;
            try {
              rows.call();
              done = true;
            } finally {
              if (done) {
                // BUG: Diagnostic contains: 'ticker' keeps running if 'rows.call()' (line 10) throws
                ticker.cancel(false);
              }
            }
          }
        }
        """);
  }

  /** One-shot work ends by itself: that one path leaves it alone may be meant. */
  @Test
  void acceptsOneShotWorkThatOnlyOnePathCancels() {
    test(
        """
        import java.util.concurrent.*;

        class Importer {
          void run(ExecutorService pool, Runnable warmUp, Callable<Boolean> rows) throws Exception {
            Future<?> warm = pool.submit(warmUp);
            if (rows.call()) {
              warm.cancel(true);
            }
          }
        }
        """);
  }

  @Test
  void acceptsAHandleThatIsHandedOn() {
    test(
        """
        import java.util.*;
        import java.util.concurrent.*;

        class Importer {
          private final List<Future<?>> tickers = new ArrayList<>();

          void run(ScheduledExecutorService timer, Runnable progress, Callable<Boolean> rows)
              throws Exception {
            ScheduledFuture<?> ticker =
                timer.scheduleAtFixedRate(progress, 1, 1, TimeUnit.SECONDS);
            tickers.add(ticker);
            if (rows.call()) {
              ticker.cancel(false);
            }
          }

          void close() {
            tickers.forEach(ticker -> ticker.cancel(false));
          }
        }
        """);
  }

  /** What runs the work ends with the method, and so does the work. */
  @Test
  void acceptsATaskWhoseSchedulerTheMethodShutsDown() {
    test(
        """
        import java.util.concurrent.*;

        class Importer {
          void run(Runnable progress, Callable<?> rows) throws Exception {
            ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
            try {
              ScheduledFuture<?> ticker =
                  timer.scheduleAtFixedRate(progress, 1, 1, TimeUnit.SECONDS);
              rows.call();
              ticker.cancel(false);
            } finally {
              timer.shutdownNow();
            }
          }
        }
        """);
  }

  @Test
  void reportsAReleaseMethodThatFailsBeforeItCancels() {
    test(
        """
        import java.io.*;
        import java.util.concurrent.*;

        class Session implements Closeable {
          private final Closeable socket;
          private final ScheduledFuture<?> heartbeat;

          Session(Closeable socket, ScheduledExecutorService timer, Runnable beat) {
            this.socket = socket;
            this.heartbeat = timer.scheduleAtFixedRate(beat, 1, 1, TimeUnit.SECONDS);
          }

          @Override
          public void close() throws IOException {
            socket.close();
            // BUG: Diagnostic contains: 'heartbeat' keeps running if 'socket.close()' (line 15) throws before 'close()'
            heartbeat.cancel(false);
          }
        }
        """);
  }

  /** A logger doesn't throw in planned operation. */
  @Test
  void acceptsLoggingBeforeTheShutdown() {
    test(
        """
        import java.util.concurrent.*;
        import java.util.logging.Logger;

        class Fetcher {
          void run(Runnable task) {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
            Logger.getLogger("fetch").info("under way");
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void reportsACallbackBeforeTheShutdown() {
    test(
        """
        import java.util.concurrent.*;
        import java.util.function.Consumer;

        class Fetcher {
          void run(Runnable task, Consumer<String> listener) {
            // BUG: Diagnostic contains: 'pool' keeps running if 'listener.accept(…)' (line 9) throws
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
            listener.accept("under way");
            pool.shutdown();
          }
        }
        """);
  }

  /** The method in view has no throw in it. */
  @Test
  void acceptsACalleeInViewThatThrowsNothing() {
    test(
        """
        import java.util.concurrent.*;

        class Fetcher {
          private int count;

          void run(Runnable task) {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
            note();
            pool.shutdown();
          }

          private void note() {
            count++;
          }
        }
        """);
  }

  @Test
  void reportsACalleeInViewThatThrows() {
    test(
        """
        import java.util.concurrent.*;

        class Fetcher {
          private int count;

          void run(Runnable task) {
            // BUG: Diagnostic contains: 'pool' keeps running if 'note()' (line 10) throws
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
            note();
            pool.shutdown();
          }

          private void note() {
            if (count++ > 10) {
              throw new IllegalStateException("too many");
            }
          }
        }
        """);
  }

  /** The catch block lets nothing past the shutdown. */
  @Test
  void acceptsAnExceptionThatIsCaughtBeforeTheShutdown() {
    test(
        """
        import java.util.concurrent.*;
        import java.util.logging.*;

        class Fetcher {
          void run(Callable<String> client, Runnable task) {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
            try {
              client.call();
            } catch (Exception e) {
              Logger.getLogger("fetch").log(Level.WARNING, "failed", e);
            }
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void reportsAnExceptionOfAnotherTypeThanTheOneCaught() {
    test(
        """
        import java.util.concurrent.*;

        class Fetcher {
          void run(Future<String> answer, Runnable task) throws ExecutionException {
            // BUG: Diagnostic contains: 'pool' keeps running if 'answer.get()' (line 9) throws
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
            try {
              answer.get();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void reportsATimerAsWell() {
    test(
        """
        import java.io.*;
        import java.util.*;

        class Watch {
          void read(Reader in, TimerTask task) throws IOException {
            // BUG: Diagnostic contains: 'timer' keeps running if 'in.read()' (line 9) throws
            Timer timer = new Timer();
            timer.schedule(task, 1000, 1000);
            in.read();
            timer.cancel();
          }
        }
        """);
  }

  /** The last statement of the constructor creates: nothing after it can fail. */
  @Test
  void acceptsAConstructorThatCreatesLast() {
    test(
        """
        import java.io.*;
        import java.util.concurrent.*;

        class Server implements AutoCloseable {
          private final ScheduledExecutorService pool;

          Server(Reader in, Runnable beat) throws IOException {
            in.read();
            pool = Executors.newScheduledThreadPool(1);
            pool.scheduleAtFixedRate(beat, 1, 1, TimeUnit.SECONDS);
          }

          @Override
          public void close() {
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void reportsAConstructorThatFailsAfterItCreated() {
    test(
        """
        import java.io.*;
        import java.util.concurrent.*;

        class Server implements AutoCloseable {
          private final ScheduledExecutorService pool;

          Server(Reader in, Runnable beat) throws IOException {
            // BUG: Diagnostic contains: (line 11) throws: the constructor fails and nobody can reach
            pool = Executors.newScheduledThreadPool(1);
            pool.scheduleAtFixedRate(beat, 1, 1, TimeUnit.SECONDS);
            in.read();
          }

          @Override
          public void close() {
            pool.shutdown();
          }
        }
        """);
  }

  /** The pool comes first, so that it is reached whatever the socket does. */
  @Test
  void acceptsAReleaseMethodThatReleasesFirst() {
    test(
        """
        import java.io.*;
        import java.util.concurrent.*;

        class Server implements Closeable {
          private final ExecutorService pool = Executors.newFixedThreadPool(4);
          private final Closeable socket;

          Server(Closeable socket) {
            this.socket = socket;
          }

          void serve(Runnable task) {
            pool.execute(task);
          }

          @Override
          public void close() throws IOException {
            pool.shutdown();
            socket.close();
          }
        }
        """);
  }

  @Test
  void reportsAReleaseMethodThatThrowsBeforeItReleases() {
    test(
        """
        import java.io.*;
        import java.util.concurrent.*;

        class Server implements Closeable {
          private final ExecutorService pool = Executors.newFixedThreadPool(4);
          private final Closeable socket;

          Server(Closeable socket) {
            this.socket = socket;
          }

          void serve(Runnable task) {
            pool.execute(task);
          }

          @Override
          public void close() throws IOException {
            socket.close();
            // BUG: Diagnostic contains: if 'socket.close()' (line 18) throws before 'close()'
            pool.shutdown();
          }
        }
        """);
  }

  /** What is never released at all is for the other checks to report. */
  @Test
  void leavesWhatIsNeverReleasedToTheOtherChecks() {
    test(
        """
        import java.util.concurrent.*;

        class Export {
          void run(Callable<String> client) throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.submit(client);
            client.call();
          }
        }
        """);
  }

  @Test
  void isSuppressedOnTheVariableTheMethodAndTheClass() {
    test(
        """
        import java.io.*;
        import java.util.*;

        class Quiet implements Closeable {
          private final Timer field = new Timer();
          private final Closeable socket;

          Quiet(Closeable socket) {
            this.socket = socket;
          }

          @Override
          @SuppressWarnings("CancelNotInFinally")
          public void close() throws IOException {
            socket.close();
            field.cancel();
          }

          void local(Reader in) throws IOException {
            @SuppressWarnings("CancelNotInFinally")
            Timer timer = new Timer();
            in.read();
            timer.cancel();
          }

          @SuppressWarnings("leash")
          void method(Reader in) throws IOException {
            Timer timer = new Timer();
            in.read();
            timer.cancel();
          }

          @SuppressWarnings("leash")
          static class Nested {
            void method(Reader in) throws IOException {
              Timer timer = new Timer();
              in.read();
              timer.cancel();
            }
          }
        }
        """);
  }

  @Test
  void isNotSuppressedByTheNameOfAnotherCheck() {
    test(
        """
        import java.io.*;
        import java.util.*;

        class Loud {
          @SuppressWarnings("ThreadOwnerNeverReleased")
          void method(Reader in) throws IOException {
            // BUG: Diagnostic contains: 'timer' keeps running if 'in.read()' (line 9) throws
            Timer timer = new Timer();
            in.read();
            timer.cancel();
          }
        }
        """);
  }

  /** The project's stub says that the listener doesn't throw in planned operation. */
  @Test
  void heedsTheContractsOfTheProject() throws IOException {
    Path contracts = folder.resolve("listener.leash");
    Files.writeString(
        contracts,
        """
        package acme;

        interface Listener {
          @Quiet
          void done();
        }
        """);
    compilation
        .setArgs("-XepOpt:Leash:Contracts=" + contracts)
        .addSourceLines(
            "acme/Listener.java",
            """
            package acme;

            public interface Listener {
              void done();

              void failed();
            }
            """)
        .addSourceLines(
            "acme/Job.java",
            """
            package acme;

            import java.util.concurrent.*;

            class Job {
              void quiet(Listener listener, Runnable task) {
                ExecutorService pool = Executors.newFixedThreadPool(4);
                pool.execute(task);
                listener.done();
                pool.shutdown();
              }

              void loud(Listener listener, Runnable task) {
                // BUG: Diagnostic contains: 'pool' keeps running if 'listener.failed()' (line 17)
                ExecutorService pool = Executors.newFixedThreadPool(4);
                pool.execute(task);
                listener.failed();
                pool.shutdown();
              }
            }
            """)
        .doTest();
  }

  private void test(String source) {
    String name = source.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
    compilation.addSourceLines(name + ".java", source).doTest();
  }
}
