package dev.leash.checker.check;

import com.google.errorprone.CompilationTestHelper;
import dev.leash.annotations.OwnsThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadOwnerNeverReleasedTest {

  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(ThreadOwnerNeverReleased.class, getClass());

  @TempDir Path folder;

  /** The timer is cancelled on every path. */
  @Test
  void acceptsATimerThatIsCancelled() {
    test(
        """
        import java.util.*;

        class Watch {
          void run(TimerTask task, Runnable work) {
            Timer timer = new Timer();
            try {
              timer.schedule(task, 1000);
              work.run();
            } finally {
              timer.cancel();
            }
          }
        }
        """);
  }

  @Test
  void reportsATimerThatNothingCancels() {
    test(
        """
        import java.util.*;

        class Watch {
          void run(TimerTask task) {
            // BUG: Diagnostic contains: 'timer' is never released
            Timer timer = new Timer();
            timer.schedule(task, 1000);
          }
        }
        """);
  }

  @Test
  void reportsATimerWhoseTaskAloneIsCancelled() {
    test(
        """
        import java.util.*;

        class Watch {
          void run(TimerTask task, Runnable work) {
            // BUG: Diagnostic contains: 'timer' is never released
            Timer timer = new Timer();
            timer.schedule(task, 1000);
            work.run();
            task.cancel();
          }
        }
        """);
  }

  /** A class whose thread runs until {@code stop()}, and {@code use} of it. */
  private static String sampler(String use) {
    return """
        class Probe {
          double measure(Runnable work) {
            Sampler sampler = new Sampler();
        %s  }

          static class Sampler {
            private final Thread thread = new Thread(this::sample);
            private volatile boolean open = true;
            private double sum;

            void start() {
              thread.start();
            }

            private void sample() {
              while (open) {
                sum += Math.random();
              }
            }

            void stop() {
              open = false;
            }

            double sum() {
              return sum;
            }
          }
        }
        """
        .formatted(use.indent(4));
  }

  @Test
  void acceptsAKeeperOfAThreadThatIsStopped() {
    test(
        sampler(
            """
            sampler.start();
            try {
              work.run();
              return sampler.sum();
            } finally {
              sampler.stop();
            }
            """));
  }

  /** It has no thread before it is started. */
  @Test
  void acceptsAKeeperOfAThreadThatNobodyStarts() {
    test(sampler("work.run();\nreturn sampler.sum();"));
  }

  /** The loop ends by itself. */
  @Test
  void acceptsAKeeperOfAThreadThatEndsAlone() {
    test(
        sampler("sampler.start();\nwork.run();\nreturn sampler.sum();")
            .replace("while (open)", "for (int i = 0; open && i < 100; i++)"));
  }

  @Test
  void reportsAKeeperOfAThreadThatNobodyStops() {
    test(
        sampler("sampler.start();\nwork.run();\nreturn sampler.sum();")
            .replace(
                "    Sampler sampler",
                "    // BUG: Diagnostic contains: 'sampler' is never released: it owns threads through"
                    + " 'Sampler.thread'; call stop() in a finally block\n    Sampler sampler"));
  }

  @Test
  void reportsATimerThatIsDroppedAtOnce() {
    test(
        """
        import java.util.*;

        class Watch {
          void run(TimerTask task) {
            // BUG: Diagnostic contains: the 'Timer' made here is dropped
            new Timer().schedule(task, 1000);
          }
        }
        """);
  }

  private static final String PINGER =
      """
      import java.util.concurrent.*;

      class Pinger {
        private final ScheduledExecutorService beats = Executors.newScheduledThreadPool(1);

        Pinger(Runnable beat) {
          beats.scheduleAtFixedRate(beat, 1, 1, TimeUnit.SECONDS);
        }

        void end() {
          beats.shutdownNow();
        }
      }
      """;

  /** Whoever makes the inferred owner releases it. */
  @Test
  void acceptsAnInferredOwnerThatIsReleased() {
    compilation.addSourceLines("Pinger.java", PINGER);
    test(
        """
        class Session {
          void run(Runnable beat, Runnable work) {
            Pinger pinger = new Pinger(beat);
            try {
              work.run();
            } finally {
              pinger.end();
            }
          }
        }
        """);
  }

  @Test
  void reportsAnInferredOwnerWithWhatMakesItOne() {
    compilation.addSourceLines("Pinger.java", PINGER);
    test(
        """
        class Session {
          void run(Runnable beat, Runnable work) {
            // BUG: Diagnostic contains: 'pinger' is never released: it owns threads through 'Pinger.beats'; call end()
            Pinger pinger = new Pinger(beat);
            work.run();
          }
        }
        """);
  }

  @Test
  void reportsAnOwnerOfAnOwnerWithTheWholeChain() {
    compilation
        .addSourceLines("Pinger.java", PINGER)
        .addSourceLines(
            "Session.java",
            """
            class Session implements AutoCloseable {
              private final Pinger pinger;

              Session(Runnable beat) {
                pinger = new Pinger(beat);
              }

              @Override
              public void close() {
                pinger.end();
              }
            }
            """);
    test(
        """
        class Main {
          void login(Runnable beat) {
            // BUG: Diagnostic contains: through 'Session.pinger' and 'Pinger.beats'; call close()
            Session session = new Session(beat);
            System.out.println(session);
          }
        }
        """);
  }

  /** An object without threads of its own has nothing to release. */
  @Test
  void acceptsAHolderOfABorrowedExecutor() {
    test(
        """
        import java.util.concurrent.*;

        class Front {
          static class Runner {
            private final Executor executor;

            Runner(Executor executor) {
              this.executor = executor;
            }

            void run(Runnable task) {
              executor.execute(task);
            }
          }

          void go(Executor executor, Runnable task) {
            Runner runner = new Runner(executor);
            runner.run(task);
          }
        }
        """);
  }

  /** The field is released by the method that its annotation asks for. */
  @Test
  void acceptsAStatedOwnerThatIsReleased() {
    testStated(
        """
        class User {
          void use() {
            Reactor reactor = new Reactor();
            reactor.halt();
          }
        }
        """);
  }

  @Test
  void reportsATypeThatSaysThatItOwnsThreads() {
    testStated(
        """
        class User {
          void use() {
            // BUG: Diagnostic contains: 'reactor' is never released; call halt()
            Reactor reactor = new Reactor();
            reactor.poke();
          }
        }
        """);
  }

  @Test
  void reportsAFactoryThatSaysThatItsCallerOwns() {
    testStated(
        """
        class User {
          void use() {
            // BUG: Diagnostic contains: 'reactor' is never released
            Reactor reactor = Reactor.open();
            reactor.poke();
          }
        }
        """);
  }

  /** The parameter's annotation makes the callee the owner. */
  @Test
  void acceptsAnArgumentThatTheCalleeTakesOver() {
    testStated(
        """
        class User {
          interface Host {
            void adopt(@dev.leash.annotations.OwnsThread Reactor reactor);
          }

          void use(Host host) {
            host.adopt(new Reactor());
          }
        }
        """);
  }

  private void testStated(String source) {
    compilation
        .setArgs("-classpath", annotations())
        .addSourceLines(
            "Reactor.java",
            """
            import dev.leash.annotations.OwnsThread;

            @OwnsThread(releasedBy = "halt")
            public class Reactor {
              @OwnsThread
              static native Reactor open();

              public native void poke();

              public native void halt();
            }
            """);
    test(source);
  }

  private static String annotations() {
    try {
      return Path.of(OwnsThread.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Two timers are cancelled by two methods that run at the end of the object's life. */
  @Test
  void acceptsAFieldThatStopReleases() {
    test(
        """
        import java.util.*;

        class Clock {
          private Timer timer;

          void start(TimerTask task) {
            timer = new Timer();
            timer.schedule(task, 1000);
          }

          public void stop() {
            if (timer != null) {
              timer.cancel();
            }
          }
        }
        """);
  }

  @Test
  void reportsAFieldThatStopForgets() {
    test(
        """
        import java.util.*;

        class Clock {
          private Timer timer;
          private boolean on;

          void start(TimerTask task) {
            // BUG: Diagnostic contains: 'timer' is never released: 'stop()' (line 14) forgets it
            timer = new Timer();
            timer.schedule(task, 1000);
            on = true;
          }

          public void stop() {
            on = false;
          }
        }
        """);
  }

  /** A process-wide timer is reported only if asked for. */
  @Test
  void reportsAStaticTimerWhenAskedForProcessWideOnes() {
    compilation.setArgs("-XepOpt:Leash:ProcessWide=true");
    test(
        """
        import java.util.*;

        class Clock {
          // BUG: Diagnostic contains: 'TIMER' is never released
          private static final Timer TIMER = new Timer();

          static void later(TimerTask task) {
            TIMER.schedule(task, 1000);
          }
        }
        """);
  }

  /** Executors have a check of their own. */
  @Test
  void leavesExecutorsToTheirOwnCheck() {
    test(
        """
        import java.util.concurrent.*;

        class Export {
          void run(Runnable row) {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(row);
          }
        }
        """);
  }

  @Test
  void isSuppressedOnTheVariableTheMethodTheFieldAndTheClass() {
    test(
        """
        import java.util.*;

        class Quiet {
          @SuppressWarnings("ThreadOwnerNeverReleased")
          private final Timer field = new Timer();

          void local(TimerTask task) {
            @SuppressWarnings("ThreadOwnerNeverReleased")
            Timer timer = new Timer();
            timer.schedule(task, 1000);
          }

          @SuppressWarnings("leash")
          void method(TimerTask task) {
            Timer timer = new Timer();
            timer.schedule(task, 1000);
          }

          @SuppressWarnings("leash")
          static class Nested {
            private final Timer timer = new Timer();
          }
        }
        """);
  }

  @Test
  void heedsTheContractsOfTheProject() throws IOException {
    Path contracts = folder.resolve("engine.leash");
    Files.writeString(
        contracts,
        """
        package acme;

        @OwnsThread(releasedBy = "halt")
        class Engine {}
        """);
    compilation
        .setArgs("-XepOpt:Leash:Contracts=" + contracts)
        .addSourceLines(
            "acme/Engine.java",
            """
            package acme;

            public class Engine {
              public native void halt();
            }
            """)
        .addSourceLines(
            "acme/Car.java",
            """
            package acme;

            class Car {
              void drive() {
                // BUG: Diagnostic contains: 'engine' is never released; call halt()
                Engine engine = new Engine();
                System.out.println(engine);
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
