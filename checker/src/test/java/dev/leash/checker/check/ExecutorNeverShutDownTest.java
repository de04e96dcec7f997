package dev.leash.checker.check;

import com.google.errorprone.CompilationTestHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutorNeverShutDownTest {

  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(ExecutorNeverShutDown.class, getClass());

  @TempDir Path folder;

  /** The finally block is reached on every path. */
  @Test
  void acceptsShutdownInFinally() {
    test(
        """
        import java.util.concurrent.*;

        class Export {
          void run(Runnable row) {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            try {
              pool.execute(row);
            } finally {
              pool.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void reportsALocalThatNothingShutsDown() {
    test(
        """
        import java.util.concurrent.*;

        class Export {
          void run(Runnable row) {
            // BUG: Diagnostic contains: 'pool' is never shut down; call shutdown() in a finally
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(row);
          }
        }
        """);
  }

  /** Whoever gets the pool is its owner from then on, and no caller is in view. */
  @Test
  void acceptsAPoolThatIsReturned() {
    test(
        """
        import java.util.concurrent.*;

        class Pools {
          ExecutorService make() {
            return Executors.newFixedThreadPool(4);
          }
        }
        """);
  }

  @Test
  void reportsTheCallerOfAFactoryThatDropsThePool() {
    test(
        """
        import java.util.concurrent.*;

        class Pools {
          private ExecutorService make() {
            return Executors.newFixedThreadPool(4);
          }

          void warmUp(Runnable task) {
            // BUG: Diagnostic contains: the executor made here is dropped
            make().execute(task);
          }
        }
        """);
  }

  /** Both ways out of the method shut it down. */
  @Test
  void acceptsShutdownBeforeTheEarlyReturn() {
    test(
        """
        import java.util.concurrent.*;

        class Index {
          int size(boolean dry, Runnable task) {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
            if (dry) {
              pool.shutdown();
              return 0;
            }
            pool.shutdown();
            return 1;
          }
        }
        """);
  }

  @Test
  void reportsTheReturnThatSkipsTheShutdown() {
    test(
        """
        import java.util.concurrent.*;

        class Index {
          int size(boolean dry, Runnable task) {
            // BUG: Diagnostic contains: 'pool' is not shut down when the method returns (line 9)
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
            if (dry) {
              return 0;
            }
            pool.shutdown();
            return 1;
          }
        }
        """);
  }

  /** A release behind the flag that guarded the creation is on every path that created. */
  @Test
  void acceptsAReleaseBehindTheFlagOfTheCreation() {
    test(
        """
        import java.util.concurrent.*;

        class Index {
          void run(boolean parallel, Runnable task) {
            ExecutorService pool = null;
            if (parallel) {
              pool = Executors.newFixedThreadPool(4);
              pool.execute(task);
            }
            if (parallel) {
              pool.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void reportsTheBranchWithoutShutdown() {
    test(
        """
        import java.util.concurrent.*;

        class Index {
          void run(boolean parallel, Runnable task) {
            // BUG: Diagnostic contains: 'pool' is shut down on some paths only
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
            if (parallel) {
              pool.shutdown();
            }
          }
        }
        """);
  }

  /** The first pool is released before the variable takes the second. */
  @Test
  void acceptsShutdownBeforeTheVariableIsAssignedAnew() {
    test(
        """
        import java.util.concurrent.*;

        class Phases {
          void run(Runnable task) {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
            pool.shutdown();
            pool = Executors.newFixedThreadPool(2);
            pool.execute(task);
            pool.shutdown();
          }
        }
        """);
  }

  @Test
  void reportsAVariableThatIsAssignedAnewWhileItsPoolLives() {
    test(
        """
        import java.util.concurrent.*;

        class Phases {
          void run(Runnable task) {
            // BUG: Diagnostic contains: 'pool' is assigned anew (line 8) while it still holds a live
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
            pool = Executors.newFixedThreadPool(2);
            pool.execute(task);
            pool.shutdown();
          }
        }
        """);
  }

  /** The release method reaches both fields. */
  @Test
  void acceptsAFieldThatCloseShutsDown() {
    test(
        """
        import java.util.concurrent.*;

        class Service implements AutoCloseable {
          private final ExecutorService in = Executors.newFixedThreadPool(4);
          private final ExecutorService out = Executors.newFixedThreadPool(4);

          @Override
          public void close() {
            in.shutdown();
            out.shutdown();
          }

          void copy(Runnable reader, Runnable writer) {
            in.execute(reader);
            out.execute(writer);
          }
        }
        """);
  }

  @Test
  void reportsTheFieldThatCloseForgets() {
    test(
        """
        import java.util.concurrent.*;

        class Service implements AutoCloseable {
          private final ExecutorService in = Executors.newFixedThreadPool(4);
          // BUG: Diagnostic contains: 'out' is never shut down: 'close()' (line 9) forgets it
          private final ExecutorService out = Executors.newFixedThreadPool(4);

          @Override
          public void close() {
            in.shutdown();
          }

          void copy(Runnable reader, Runnable writer) {
            in.execute(reader);
            out.execute(writer);
          }
        }
        """);
  }

  @Test
  void reportsAFieldOfAClassWithoutRelease() {
    test(
        """
        import java.util.concurrent.*;

        class Service {
          // BUG: Diagnostic contains: 'pool' is never shut down: 'Service' has no method that does
          private final ExecutorService pool = Executors.newFixedThreadPool(4);

          void run(Runnable task) {
            pool.execute(task);
          }
        }
        """);
  }

  /** A private release method that nothing calls releases nothing. */
  @Test
  void reportsAReleaseThatNothingCalls() {
    test(
        """
        import java.util.concurrent.*;

        class Service {
          // BUG: Diagnostic contains: shut down only in 'end()' (line 7), which nothing calls
          private final ExecutorService pool = Executors.newFixedThreadPool(4);

          private void end() {
            pool.shutdown();
          }
        }
        """);
  }

  /** What the process has one of may live as long as the process. */
  @Test
  void acceptsAStaticPoolUnlessAskedForProcessWideOnes() {
    test(
        """
        import java.util.concurrent.*;

        class Shared {
          private static final ExecutorService POOL = Executors.newFixedThreadPool(4);

          static void run(Runnable task) {
            POOL.execute(task);
          }
        }
        """);
  }

  @Test
  void reportsAStaticPoolWhenAskedForProcessWideOnes() {
    compilation.setArgs("-XepOpt:Leash:ProcessWide=true");
    test(
        """
        import java.util.concurrent.*;

        class Shared {
          // BUG: Diagnostic contains: 'POOL' is never shut down
          private static final ExecutorService POOL = Executors.newFixedThreadPool(4);

          static void run(Runnable task) {
            POOL.execute(task);
          }
        }
        """);
  }

  private static final String HANDED_TO_A_STRANGER =
      """
      import java.util.concurrent.*;

      class Plugin {
        interface Host {
          void adopt(Object part);
        }

        void install(Host host, Runnable task) {
          %s
          ExecutorService pool = Executors.newFixedThreadPool(4);
          pool.execute(task);
          host.adopt(pool);
        }
      }
      """;

  /** The host has no code in view: it may release what it is given. */
  @Test
  void acceptsAPoolHandedToUnknownCode() {
    test(HANDED_TO_A_STRANGER.formatted("// Somebody else's from here on."));
  }

  @Test
  void reportsAPoolHandedToUnknownCodeWhenStrict() {
    compilation.setArgs("-XepOpt:Leash:Strict=true");
    test(HANDED_TO_A_STRANGER.formatted("// BUG: Diagnostic contains: 'pool' is never shut down"));
  }

  /** A pool whose core threads may time out as well ends by itself, as the code arranged it. */
  @Test
  void acceptsAPoolWhoseCoreThreadsTimeOut() {
    test(
        """
        import java.util.concurrent.*;

        class Idle {
          void run(Runnable task) {
            ThreadPoolExecutor pool =
                new ThreadPoolExecutor(1, 4, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
            pool.allowCoreThreadTimeOut(true);
            pool.execute(task);
          }
        }
        """);
  }

  @Test
  void saysThatACachedPoolEndsOnlyAfterIdling() {
    test(
        """
        import java.util.concurrent.*;

        class Idle {
          void run(Runnable task) {
            // BUG: Diagnostic contains: never shut down (its threads end only after idling)
            ExecutorService pool = Executors.newCachedThreadPool();
            pool.execute(task);
          }
        }
        """);
  }

  @Test
  void isSuppressedOnTheVariableTheMethodTheFieldAndTheClass() {
    test(
        """
        import java.util.concurrent.*;

        class Quiet {
          @SuppressWarnings("ExecutorNeverShutDown")
          private final ExecutorService field = Executors.newFixedThreadPool(4);

          void local(Runnable task) {
            field.execute(task);
            @SuppressWarnings("ExecutorNeverShutDown")
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
          }

          @SuppressWarnings("leash")
          void method(Runnable task) {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
          }

          @SuppressWarnings("leash")
          static class Nested {
            private final ExecutorService pool = Executors.newFixedThreadPool(4);

            void run(Runnable task) {
              pool.execute(task);
            }
          }
        }
        """);
  }

  @Test
  void isNotSuppressedByTheNameOfAnotherCheck() {
    test(
        """
        import java.util.concurrent.*;

        class Loud {
          @SuppressWarnings("CancelNotInFinally")
          void method(Runnable task) {
            // BUG: Diagnostic contains: 'pool' is never shut down
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
          }
        }
        """);
  }

  /** The project's own stub says that the library takes the pool over. */
  @Test
  void heedsTheContractsOfTheProject() throws IOException {
    Path contracts = folder.resolve("host.leash");
    Files.writeString(
        contracts,
        """
        package acme;

        interface Host {
          void lend(@Borrows java.util.concurrent.ExecutorService executor);
        }
        """);
    compilation
        .setArgs("-XepOpt:Leash:Contracts=" + contracts)
        .addSourceLines(
            "acme/Host.java",
            """
            package acme;

            public interface Host {
              void lend(java.util.concurrent.ExecutorService executor);

              void give(java.util.concurrent.ExecutorService executor);
            }
            """)
        .addSourceLines(
            "acme/Plugin.java",
            """
            package acme;

            import java.util.concurrent.*;

            class Plugin {
              void given(Host host) {
                ExecutorService pool = Executors.newFixedThreadPool(4);
                host.give(pool);
              }

              void lent(Host host) {
                // BUG: Diagnostic contains: 'pool' is never shut down
                ExecutorService pool = Executors.newFixedThreadPool(4);
                host.lend(pool);
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
