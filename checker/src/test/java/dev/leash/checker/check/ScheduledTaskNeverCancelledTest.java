package dev.leash.checker.check;

import static com.google.common.truth.Truth.assertThat;

import com.google.errorprone.CompilationTestHelper;
import dev.leash.checker.check.FixProof.Proved;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduledTaskNeverCancelledTest {

  private static final String FORGETS =
      """
      private final ScheduledFuture<?> job;

      public Session(ScheduledExecutorService scheduler) {
        // BUG: Diagnostic contains: goes on after 'close()' (line 21)
        job = scheduler.scheduleAtFixedRate(this::ping, 1, 1, TimeUnit.SECONDS);
      }

      boolean isBusy() {
        return !job.isDone();
      }

      public void close() {
        pings = 0;
      }
      """;

  @TempDir Path folder;

  /** A class with a task {@code ping()}, and {@code members} from line 10 on. */
  private static String session(String members) {
    return """
        import java.lang.ref.WeakReference;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.*;
        import java.util.function.*;

        public class Session {
          private volatile int pings;

        %s
          private void ping() {
            pings++;
          }
        }
        """
        .formatted(members.indent(2));
  }

  @Test
  void acceptsAHandleThatTheReleaseMethodCancels() {
    test(FORGETS.replaceFirst("// BUG.*", "").replace("pings = 0;", "job.cancel(false);"));
  }

  @Test
  void acceptsASchedulerThatTheObjectMadeItself() {
    test(
        """
        private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);

        public void start() {
          scheduler.scheduleAtFixedRate(this::ping, 1, 1, TimeUnit.SECONDS);
        }

        public void close() {
          scheduler.shutdown();
        }
        """);
  }

  @Test
  void acceptsASchedulerThatAHelperShutsDownForTheObject() {
    test(
        """
        private final ScheduledExecutorService scheduler;

        public Session(ScheduledExecutorService scheduler) {
          this.scheduler = scheduler;
          scheduler.scheduleAtFixedRate(this::ping, 1, 1, TimeUnit.SECONDS);
        }

        public void close() {
          end();
        }

        private void end() {
          Pools.end(scheduler);
        }

        static class Pools {
          static void end(ExecutorService pool) {
            pool.shutdownNow();
          }
        }
        """);
  }

  /** What ends together with the scheduler needs no cancel. */
  @Test
  void acceptsAPartOfTheObjectThatOwnsTheScheduler() {
    test(
        """
        private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
        private final Sampler sampler = new Sampler(scheduler);

        public void close() {
          ping();
          sampler.stop();
          scheduler.shutdownNow();
        }

        public static class Sampler {
          private int samples;

          public Sampler(ScheduledExecutorService scheduler) {
            scheduler.scheduleAtFixedRate(() -> samples++, 1, 1, TimeUnit.SECONDS);
          }

          public void stop() {
            samples = 0;
          }
        }
        """);
  }

  @Test
  void acceptsWorkThatEndsItself() {
    test(
        """
        private boolean closed;
        private ScheduledFuture<?> counted;

        public Session(ScheduledExecutorService scheduler, ScheduledExecutorService other) {
          scheduler.scheduleAtFixedRate(this::pingUntilClosed, 1, 1, TimeUnit.SECONDS);
          WeakReference<Session> self = new WeakReference<>(this);
          other.scheduleAtFixedRate(() -> ping(self.get()), 1, 1, TimeUnit.SECONDS);
          counted = other.scheduleAtFixedRate(this::count, 1, 1, TimeUnit.SECONDS);
        }

        private void pingUntilClosed() {
          if (closed) {
            throw new CancellationException("closed");
          }
          ping();
        }

        private static void ping(Session session) {
          if (session != null) {
            session.ping();
          }
        }

        private void count() {
          if (pings > 100) {
            counted.cancel(false);
          }
        }

        public void close() {
          closed = true;
        }
        """);
  }

  @Test
  void acceptsAHandleThatSomebodyElseGets() {
    test(
        """
        interface Connection {
          void setAttribute(String name, Object value);

          void onClose(Runnable action);
        }

        private final ScheduledExecutorService scheduler;

        public Session(ScheduledExecutorService scheduler) {
          this.scheduler = scheduler;
        }

        public Future<?> start() {
          return scheduler.scheduleAtFixedRate(this::ping, 1, 1, TimeUnit.SECONDS);
        }

        public void attach(Connection connection) {
          connection.setAttribute(
              "pings", scheduler.scheduleAtFixedRate(this::ping, 1, 1, TimeUnit.SECONDS));
          Future<?> more = scheduler.scheduleAtFixedRate(this::ping, 1, 1, TimeUnit.SECONDS);
          connection.onClose(() -> more.cancel(true));
        }

        public void close() {
          pings = 0;
        }
        """);
  }

  @Test
  void acceptsWhatLivesAsLongAsTheProcess() {
    test(
        """
        private static final ScheduledExecutorService SCHEDULER =
            Executors.newScheduledThreadPool(1);
        private static final Session INSTANCE = new Session();

        private Session() {
          SCHEDULER.scheduleAtFixedRate(this::ping, 1, 1, TimeUnit.SECONDS);
        }

        public static Session instance() {
          return INSTANCE;
        }

        public void stop() {
          pings = 0;
        }
        """);
  }

  @Test
  void acceptsWorkThatTheCallerGives() {
    test(
        """
        private final ScheduledExecutorService scheduler;

        public Session(ScheduledExecutorService scheduler) {
          this.scheduler = scheduler;
        }

        public void everySecond(Runnable work) {
          scheduler.scheduleAtFixedRate(work, 1, 1, TimeUnit.SECONDS);
        }

        public void close() {
          ping();
        }
        """);
  }

  @Test
  void acceptsAChainThatLooksAtAFlag() {
    test(
        """
        private final ScheduledExecutorService scheduler;
        private volatile boolean closed;

        public Session(ScheduledExecutorService scheduler) {
          this.scheduler = scheduler;
          next();
        }

        private void next() {
          if (!closed) {
            scheduler.schedule(this::run, 1, TimeUnit.SECONDS);
          }
        }

        private void run() {
          ping();
          next();
        }

        public void close() {
          closed = true;
        }
        """);
  }

  @Test
  void reportsAFieldThatTheReleaseMethodForgets() {
    test(FORGETS);
  }

  @Test
  void reportsAHandleThatIsDropped() {
    test(
        """
        public Session(ScheduledExecutorService scheduler) {
          // BUG: Diagnostic contains: the handle is dropped; keep it in a field and cancel it
          scheduler.scheduleWithFixedDelay(this::ping, 1, 1, TimeUnit.SECONDS);
        }

        public void stop() {
          pings = 0;
        }
        """);
  }

  @Test
  void reportsATaskOnATimerThatAllShare() {
    test(
        """
        private static final Timer TIMER = new Timer(true);

        public Session() {
          TimerTask task =
              new TimerTask() {
                @Override
                public void run() {
                  ping();
                }
              };
          // BUG: Diagnostic contains: this work goes on after 'dispose()'
          TIMER.schedule(task, 1000, 1000);
        }

        public void dispose() {
          pings = 0;
        }
        """);
  }

  /** The server lives on when a session ends. */
  @Test
  void reportsAShortLivedPartOfTheObjectThatOwnsTheScheduler() {
    test(
        """
        private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
        private final Map<String, Channel> channels = new ConcurrentHashMap<>();

        public void open(String name) {
          ping();
          channels.put(name, new Channel());
        }

        public void close() {
          channels.values().forEach(Channel::close);
          scheduler.shutdownNow();
        }

        private class Channel {
          private int beats;

          Channel() {
            // BUG: Diagnostic contains: this work goes on after 'close()'
            scheduler.scheduleAtFixedRate(() -> beats++, 1, 1, TimeUnit.SECONDS);
          }

          void close() {
            beats = 0;
          }
        }
        """);
  }

  /** With a scheduler of its own the object ends it all; with one that was given it doesn't. */
  @Test
  void reportsASchedulerThatIsShutDownOnlyIfItIsTheObjectsOwn() {
    test(
        """
        private final ScheduledExecutorService scheduler;
        private final boolean isOwn;

        public Session(ScheduledExecutorService given) {
          isOwn = given == null;
          scheduler = given == null ? Executors.newScheduledThreadPool(1) : given;
          // BUG: Diagnostic contains: the scheduler outlives this object
          scheduler.scheduleAtFixedRate(this::ping, 1, 1, TimeUnit.SECONDS);
        }

        public void close() {
          if (isOwn) {
            scheduler.shutdown();
          }
        }
        """);
  }

  @Test
  void reportsAnObjectThatNobodyCanEnd() {
    test(
        """
        public Session(ScheduledExecutorService scheduler) {
          // BUG: Diagnostic contains: no method of 'Session' ends it
          scheduler.scheduleAtFixedRate(this::ping, 1, 1, TimeUnit.SECONDS);
        }
        """);
  }

  @Test
  void reportsWorkThatEachCallAdds() {
    test(
        """
        private final ScheduledExecutorService scheduler;

        public Session(ScheduledExecutorService scheduler) {
          this.scheduler = scheduler;
          ping();
        }

        public void watch(String file, Consumer<String> listener) {
          // BUG: Diagnostic contains: each call of 'watch()' adds work
          scheduler.scheduleAtFixedRate(() -> listener.accept(file), 1, 1, TimeUnit.SECONDS);
        }
        """);
  }

  @Test
  void reportsAChainThatNothingEnds() {
    test(
        """
        private final ScheduledExecutorService scheduler;

        public Session(ScheduledExecutorService scheduler) {
          this.scheduler = scheduler;
          run();
        }

        private void run() {
          try {
            ping();
          } finally {
            // BUG: Diagnostic contains: each run schedules the next, even after 'close()'
            scheduler.schedule(this::run, 1, TimeUnit.SECONDS);
          }
        }

        public void close() {
          pings = 0;
        }
        """);
  }

  @Test
  void reportsAHandleThatTheNextOneReplaces() {
    test(
        """
        private final ScheduledExecutorService scheduler;
        private ScheduledFuture<?> job;

        public Session(ScheduledExecutorService scheduler) {
          this.scheduler = scheduler;
        }

        public void setPeriod(long seconds) {
          // BUG: Diagnostic contains: once 'setPeriod()' is called again
          job = scheduler.scheduleAtFixedRate(this::ping, 0, seconds, TimeUnit.SECONDS);
        }

        public void close() {
          if (job != null) {
            job.cancel(false);
          }
        }
        """);
  }

  /** Only a change of settings cancels the handle, so that the last one is never cancelled. */
  @Test
  void reportsAHandleThatIsCancelledOnlyForTheNextOne() {
    test(
        """
        private final ScheduledExecutorService scheduler;
        private ScheduledFuture<?> job;

        public Session(ScheduledExecutorService scheduler) {
          this.scheduler = scheduler;
        }

        public void setPeriod(long seconds) {
          if (job != null) {
            job.cancel(false);
          }
          // BUG: Diagnostic contains: 'close()' doesn't cancel 'job'
          job = scheduler.scheduleAtFixedRate(this::ping, 0, seconds, TimeUnit.SECONDS);
        }

        public void close() {
          pings = 0;
        }
        """);
  }

  @Test
  void reportsAHandleThatIsTakenOutOfAMapAndDropped() {
    test(
        """
        private final Map<String, Future<?>> jobs = new ConcurrentHashMap<>();
        private final ScheduledExecutorService scheduler;

        public Session(ScheduledExecutorService scheduler) {
          this.scheduler = scheduler;
        }

        public void watch(String name) {
          // BUG: Diagnostic contains: goes on for ever after 'jobs.remove(…)' (line 23)
          jobs.put(name, scheduler.scheduleAtFixedRate(this::ping, 1, 1, TimeUnit.SECONDS));
        }

        public void unwatch(String name) {
          jobs.remove(name);
        }

        public void close() {
          jobs.values().forEach(job -> job.cancel(false));
        }
        """);
  }

  @Test
  void isSuppressedAtTheMethod() {
    String suppressed =
        FORGETS
            .replaceFirst("// BUG.*", "")
            .replace(
                "public Session",
                "@SuppressWarnings(\"ScheduledTaskNeverCancelled\") public Session");
    test(suppressed);
    test(suppressed.replace("(\"ScheduledTaskNeverCancelled\")", "(\"leash\")"));
  }

  @Test
  void cancelsTheFieldInTheReleaseMethod() throws IOException {
    assertThat(fixed(1, FORGETS))
        .contains(
            """
              public void close() {
                pings = 0;
                job.cancel(false);
              }
            """);
  }

  @Test
  void cancelsTheFieldsThatOneMethodForgetsTogether() throws IOException {
    String fixed =
        fixed(
            2,
            """
            private final ScheduledFuture<?> first;
            private ScheduledFuture<?> second;

            public Session(ScheduledExecutorService scheduler) {
              first = scheduler.scheduleAtFixedRate(this::ping, 1, 1, TimeUnit.SECONDS);
              if (!first.isDone()) {
                second = scheduler.scheduleAtFixedRate(this::ping, 1, 1, TimeUnit.SECONDS);
              }
            }

            public void close() {
              System.out.println(second);
            }
            """);
    assertThat(fixed).contains("first.cancel(false);");
    assertThat(fixed).contains("if (second != null) {");
  }

  @Test
  void cancelsTheFieldBeforeItIsAssignedAnew() throws IOException {
    assertThat(
            fixed(
                1,
                """
                private final ScheduledExecutorService scheduler;
                private ScheduledFuture<?> job;

                public Session(ScheduledExecutorService scheduler) {
                  this.scheduler = scheduler;
                }

                public void setPeriod(long seconds) {
                  job = scheduler.scheduleAtFixedRate(this::ping, 0, seconds, TimeUnit.SECONDS);
                }

                public void close() {
                  if (job != null) {
                    job.cancel(false);
                  }
                }
                """))
        .contains(
            """
                if (job != null) {
                  job.cancel(false);
                }
                job = scheduler
            """
                .stripTrailing());
  }

  private String fixed(int fixes, String members) throws IOException {
    Proved proved =
        new FixProof(folder, List.of(ScheduledTaskNeverCancelled.class)).prove(session(members));
    assertThat(proved.fixes()).isEqualTo(fixes);
    return proved.text();
  }

  private void test(String members) {
    CompilationTestHelper.newInstance(ScheduledTaskNeverCancelled.class, getClass())
        .addSourceLines("Session.java", session(members))
        .doTest();
  }
}
