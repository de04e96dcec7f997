package dev.leash.checker.check;

import static com.google.common.truth.Truth.assertWithMessage;
import static dev.leash.checker.check.LeashCompiler.OWNERSHIP;
import static dev.leash.checker.check.LeashCompiler.all;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.errorprone.bugpatterns.BugChecker;
import dev.leash.checker.Case;
import dev.leash.checker.check.FixProof.Proved;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every fix that is offered compiles, silences its finding and adds no other. */
class FixesTest {

  private static final Path CASES = Path.of("..", "testcases", "ownership");
  private static final Path WAITS = Path.of("..", "testcases", "waits");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> mendsEveryCaseForWhichItOffersAFix() {
    return Case.below(CASES).stream()
        .filter(c -> c.isLeak() && c.release() <= Runtime.version().feature())
        .map(c -> dynamicTest(c.name(), () -> proof(OWNERSHIP).prove(c.name(), c.sources())));
  }

  @TestFactory
  Stream<DynamicTest> mendsEveryWaitForWhichItOffersAFix() {
    return Case.below(WAITS).stream()
        .map(c -> dynamicTest(c.name(), () -> proof(all()).prove(c.name(), c.sources())));
  }

  private static final String HEAD =
      """
      import java.util.*;
      import java.util.concurrent.*;

      """;

  @Test
  void wrapsWhatFollowsTheDeclaration() throws IOException {
    assertFixed(
        """
        class Export {
          int run(List<Runnable> rows) {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            rows.forEach(pool::execute);
            for (Runnable row : rows) {
              pool.execute(row);
            }
            return rows.size();
          }
        }
        """,
        0);
    assertFixed(
        """
        class Export {
          int run(List<Runnable> rows) {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            for (Runnable row : rows) {
              pool.execute(row);
            }
            return rows.size();
          }
        }
        """,
        1,
        "ExecutorService pool = Executors.newFixedThreadPool(4); try {",
        "    } finally {\n      pool.shutdown();\n    }\n  }\n}");
  }

  @Test
  void movesTheReleaseThatIsTheLastStatement() throws IOException {
    String fixed =
        assertFixed(
            """
            class Fetch {
              void run(Callable<String> client, Runnable task) throws Exception {
                ExecutorService pool = Executors.newFixedThreadPool(4);
                pool.execute(task);
                client.call();
                pool.shutdownNow();
              }
            }
            """,
            1,
            "} finally {\n      pool.shutdownNow();\n    }");
    assertWithMessage(fixed).that(count(fixed, "shutdown")).isEqualTo(1);
  }

  @Test
  void movesTheReleaseBeforeTheReturn() throws IOException {
    String fixed =
        assertFixed(
            """
            class Fetch {
              String run(Callable<String> client, Runnable task) throws Exception {
                ExecutorService pool = Executors.newFixedThreadPool(4);
                pool.execute(task);
                String body = client.call();
                pool.shutdown();
                return body;
              }
            }
            """,
            1,
            "return body;\n    } finally {\n      pool.shutdown();\n    }");
    assertWithMessage(fixed).that(count(fixed, "shutdown")).isEqualTo(1);
  }

  @Test
  void keepsTheReleaseThatAWaitDependsOn() throws IOException {
    assertFixed(
        """
        class Fetch {
          void run(Runnable task) throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            pool.execute(task);
            task.run();
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.MINUTES);
          }
        }
        """,
        1,
        "pool.shutdown();\n    pool.awaitTermination");
  }

  /** Two try blocks that end at one brace would tangle: the outer one is offered afterwards. */
  @Test
  void fixesOneOfTwoPoolsOfABlockAtATime() throws IOException {
    assertFixed(
        """
        class Copy {
          void run(Runnable reader, Runnable writer) {
            ExecutorService in = Executors.newFixedThreadPool(4);
            ExecutorService out = Executors.newFixedThreadPool(4);
            in.execute(reader);
            out.execute(writer);
          }
        }
        """,
        1,
        "ExecutorService out = Executors.newFixedThreadPool(4); try {");
  }

  @Test
  void releasesAllFieldsThatAMethodForgetsAtOnce() throws IOException {
    assertFixed(
        """
        class Service {
          private final ExecutorService in = Executors.newFixedThreadPool(4);
          private ExecutorService out;
          private final List<Runnable> hooks = new ArrayList<>();

          void run(Runnable reader, Runnable writer) {
            out = Executors.newFixedThreadPool(4);
            in.execute(reader);
            out.execute(writer);
          }

          public void close() {
            hooks.forEach(Runnable::run);
          }
        }
        """,
        2,
        "in.shutdown();",
        "if (out != null) {\n        out.shutdown();\n      }");
  }

  @Test
  void addsToAnEmptyMethodAndBesideALocalOfTheSameName() throws IOException {
    assertFixed(
        """
        class Service {
          private final ExecutorService pool = Executors.newFixedThreadPool(4);

          void run(Runnable task) {
            pool.execute(task);
          }

          public void close() {}
        }
        """,
        1,
        "  public void close() {\n    pool.shutdown();\n  }");
    assertFixed(
        """
        class Service {
          private final ExecutorService pool = Executors.newFixedThreadPool(4);
          private int size;

          void run(Runnable task) {
            pool.execute(task);
          }

          public void close() {
            int pool = 0;
            size = pool;
          }
        }
        """,
        1,
        "this.pool.shutdown();");
  }

  @Test
  void leavesAloneWhatIsMeantToOutliveTheMethod() throws IOException {
    assertFixed(
        """
        class Beat {
          void start(Runnable beat) {
            ScheduledExecutorService beats = Executors.newScheduledThreadPool(1);
            beats.scheduleAtFixedRate(beat, 1, 1, TimeUnit.SECONDS);
            System.out.println("started");
          }

          void later(TimerTask task) {
            Timer timer = new Timer();
            timer.schedule(task, 1000, 1000);
            System.out.println("started");
          }

          Runnable captured() {
            ExecutorService pool = Executors.newFixedThreadPool(1);
            return () -> pool.execute(() -> System.out.println("runs later"));
          }
        }
        """,
        0);
  }

  @Test
  void leavesAloneWhatMayBeSomebodyElses() throws IOException {
    assertFixed(
        """
        class Service {
          private final ExecutorService pool;

          Service(ExecutorService given) {
            pool = given;
          }

          Service() {
            pool = Executors.newFixedThreadPool(1);
          }

          void run(Runnable task) {
            pool.execute(task);
          }

          public void close() {}
        }
        """,
        0);
  }

  @Test
  void offersNothingInALambdaWithoutBlockAnOldSwitchAndAResource() throws IOException {
    assertFixed(
        """
        class Odd {
          void old(int kind, Runnable task) {
            switch (kind) {
              case 1:
                ExecutorService pool = Executors.newFixedThreadPool(1);
                pool.execute(task);
                break;
              default:
            }
          }

          Runnable expression(Runnable task) {
            return () -> Executors.newFixedThreadPool(1).execute(task);
          }

          void executor(Runnable task) {
            Executor typedTooWide = Executors.newFixedThreadPool(1);
            typedTooWide.execute(task);
          }
        }
        """,
        0);
  }

  @Test
  void wrapsInsideLambdasLoopsAndSwitchRules() throws IOException {
    assertFixed(
        """
        class Odd {
          Runnable lambda(Runnable task) {
            return () -> {
              ExecutorService pool = Executors.newFixedThreadPool(1);
              pool.execute(task);
            };
          }

          void loop(List<Runnable> tasks) {
            for (Runnable task : tasks) {
              ExecutorService pool = Executors.newFixedThreadPool(1);
              if (task == null) {
                continue;
              }
              pool.execute(task);
            }
          }

          int rule(int kind, Runnable task) {
            final int result;
            result =
                switch (kind) {
                  case 1 -> {
                    var pool = Executors.newFixedThreadPool(1);
                    pool.execute(task);
                    yield 1;
                  }
                  default -> 0;
                };
            return result;
          }

          private final int size;

          Odd(Runnable task) {
            ExecutorService pool = Executors.newFixedThreadPool(1);
            final int count;
            pool.execute(task);
            count = 1;
            this.size = count;
          }

          int size() {
            return size;
          }
        }
        """,
        4);
  }

  private FixProof proof(List<Class<? extends BugChecker>> checks) {
    return new FixProof(folder, checks);
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  /** Proves the fixes of a source; returns what it became. */
  private String assertFixed(String source, int fixes, String... parts) throws IOException {
    Proved proved = proof(OWNERSHIP).prove(HEAD + source);
    assertWithMessage("%s", proved.text()).that(proved.fixes()).isEqualTo(fixes);
    for (String part : parts) {
      assertWithMessage("no '%s'", part).that(proved.text()).contains(part);
    }
    return proved.text();
  }
}
