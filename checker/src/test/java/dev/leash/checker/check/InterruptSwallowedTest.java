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

class InterruptSwallowedTest {

  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(InterruptSwallowed.class, getClass());

  @TempDir Path folder;

  @Test
  void acceptsAClauseThatRestoresAndLeaves() {
    test(
        """
        class Beat implements Runnable {
          @Override
          public void run() {
            while (true) {
              try {
                Thread.sleep(1000);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
              }
            }
          }
        }
        """);
  }

  @Test
  void reportsAClauseThatGoesOn() {
    test(
        """
        class Beat implements Runnable {
          @Override
          public void run() {
            while (true) {
              try {
                Thread.sleep(1000);
                // BUG: Diagnostic contains: interrupt of 'Thread.sleep(…)' (line 6) is swallowed here and the loop (line 4) goes on
              } catch (InterruptedException e) {
                System.out.println("woken early");
              }
            }
          }
        }
        """);
  }

  /** The loop asks for the flag that the clause sets. */
  @Test
  void acceptsALoopThatAsksForTheRestoredInterrupt() {
    test(
        """
        class Beat implements Runnable {
          @Override
          public void run() {
            while (!Thread.currentThread().isInterrupted()) {
              try {
                Thread.sleep(1000);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }
          }
        }
        """);
  }

  @Test
  void reportsALoopThatDoesNotAskForTheRestoredInterrupt() {
    test(
        """
        class Beat implements Runnable {
          @Override
          public void run() {
            while (true) {
              try {
                Thread.sleep(1000);
                // BUG: Diagnostic contains: is restored here, but the loop (line 4) goes on
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }
          }
        }
        """);
  }

  /** The clause around the loop ends it. */
  @Test
  void acceptsAClauseAroundTheLoop() {
    test(
        """
        import java.util.concurrent.*;

        class Pump implements Runnable {
          private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();

          @Override
          public void run() {
            try {
              while (true) {
                queue.take().run();
              }
            } catch (InterruptedException e) {
              System.out.println("stopped");
            }
          }
        }
        """);
  }

  @Test
  void reportsAClauseForEveryException() {
    test(
        """
        import java.util.concurrent.*;

        class Pump implements Runnable {
          private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();

          @Override
          public void run() {
            while (true) {
              try {
                queue.take().run();
                // BUG: Diagnostic contains: the interrupt of 'queue.take()' (line 10) is swallowed here
              } catch (Exception e) {
                System.out.println("failed");
              }
            }
          }
        }
        """);
  }

  /** Nothing in the try block can be interrupted. */
  @Test
  void acceptsAClauseForEveryExceptionAroundPlainCode() {
    test(
        """
        class Pump implements Runnable {
          private final Runnable task;

          Pump(Runnable task) {
            this.task = task;
          }

          @Override
          public void run() {
            while (true) {
              try {
                task.run();
              } catch (Exception e) {
                System.out.println("failed");
              }
            }
          }
        }
        """);
  }

  /** It gives up after ten attempts anyway. */
  @Test
  void acceptsALoopThatCounts() {
    test(
        """
        class Retry {
          void connect(Runnable attempt) {
            for (int i = 0; i < 10; i++) {
              attempt.run();
              try {
                Thread.sleep(1000);
              } catch (InterruptedException e) {
                System.out.println("at once, then");
              }
            }
          }
        }
        """);
  }

  /** Who wants it to end clears the flag, and interrupts so that it looks. */
  @Test
  void acceptsALoopThatAFlagEnds() {
    test(
        """
        class Beat extends Thread {
          private volatile boolean running = true;

          @Override
          public void run() {
            while (running) {
              try {
                Thread.sleep(1000);
              } catch (InterruptedException e) {
                System.out.println("look at the flag");
              }
            }
          }

          void close() {
            running = false;
            interrupt();
          }
        }
        """);
  }

  /** A wait that can't be called off gives the interrupt back at its end. */
  @Test
  void acceptsAnInterruptThatIsRestoredAfterTheLoop() {
    test(
        """
        import java.util.concurrent.*;

        class Wait {
          <T> T get(Future<T> future) throws ExecutionException {
            boolean interrupted = false;
            try {
              while (true) {
                try {
                  return future.get();
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
  void isSuppressedOnTheMethodAndTheClass() {
    test(
        """
        class Quiet {
          @SuppressWarnings("InterruptSwallowed")
          void method() {
            while (true) {
              try {
                Thread.sleep(1000);
              } catch (InterruptedException e) {
                System.out.println("woken early");
              }
            }
          }

          @SuppressWarnings("leash")
          static class Type {
            void method() {
              while (true) {
                try {
                  Thread.sleep(1000);
                } catch (InterruptedException e) {
                  System.out.println("woken early");
                }
              }
            }
          }
        }
        """);
  }

  @Test
  void restoresAndReturns() throws IOException {
    String fixed =
        fixed(
            """
            class Beat implements Runnable {
              @Override
              public void run() {
                while (true) {
                  try {
                    Thread.sleep(1000);
                  } catch (InterruptedException e) {}
                  try {
                    Thread.sleep(10);
                  } catch (InterruptedException e) { System.out.println(e); }
                  try {
                    Thread.sleep(10);
                  } catch (InterruptedException e) {
                    System.out.println(e);
                    continue;
                  }
                  System.out.println("beat");
                }
              }
            }
            """,
            3);
    assertThat(fixed)
        .contains(
            """
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                  }
                  try {
            """);
    assertThat(fixed)
        .contains(
            """
                    Thread.currentThread().interrupt();
                    System.out.println(e);
                    return;
                  }
                  System.out.println("beat");
            """);
  }

  @Test
  void addsAClauseBeforeOneThatTakesMore() throws IOException {
    String fixed =
        fixed(
            """
            import java.io.*;

            class Beat implements Runnable {
              private final Reader in;

              Beat(Reader in) {
                this.in = in;
              }

              @Override
              public void run() {
                while (true) {
                  try {
                    in.read();
                    Thread.sleep(1000);
                  } catch (IOException | InterruptedException e) {
                    System.out.println(e);
                  }
                }
              }
            }
            """,
            1);
    assertThat(fixed)
        .contains(
            """
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                  } catch (IOException e) {
            """);
  }

  @Test
  void throwsWhatTheMethodDeclares() throws IOException {
    String fixed =
        fixed(
            """
            import java.util.concurrent.*;

            class Pump {
              private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

              String next() throws InterruptedException {
                while (true) {
                  try {
                    return queue.take();
                  } catch (InterruptedException e) {
                    System.out.println("again");
                  }
                }
              }

              Callable<String> later() {
                return () -> {
                  while (true) {
                    try {
                      Thread.sleep(1000);
                    } catch (InterruptedException e) {
                      System.out.println("again");
                    }
                  }
                };
              }
            }
            """,
            2);
    assertThat(fixed.split("throw e;", -1)).hasLength(3);
    assertThat(fixed).doesNotContain("interrupt()");
  }

  @Test
  void restoresOnlyIfTheLoopAsksForIt() throws IOException {
    String fixed =
        fixed(
            """
            class Beat implements Runnable {
              @Override
              public void run() {
                while (!Thread.currentThread().isInterrupted()) {
                  try {
                    Thread.sleep(1000);
                  } catch (InterruptedException e) {
                    System.out.println(e);
                  }
                }
                System.out.println("done");
              }
            }
            """,
            1);
    assertThat(fixed).contains("{\n        Thread.currentThread().interrupt();\n        System");
    assertThat(fixed).doesNotContain("return");
  }

  /** Whoever calls these takes their return for a result. */
  @Test
  void leavesAloneWhatCallersRelyOn() throws IOException {
    fixed(
        """
        import java.util.concurrent.*;
        import java.util.function.*;

        class Wait {
          private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

          String next() {
            while (true) {
              try {
                return queue.take();
              } catch (InterruptedException e) {
                System.out.println("again");
              }
            }
          }

          void lock(BooleanSupplier tryLock) {
            while (true) {
              if (tryLock.getAsBoolean()) {
                return;
              }
              try {
                Thread.sleep(1000);
              } catch (InterruptedException e) {
                System.out.println("again");
              }
            }
          }
        }
        """,
        0);
  }

  /** A return would skip the statements after the loop, or make others unreachable. */
  @Test
  void leavesAloneWhatWouldBeSkipped() throws IOException {
    fixed(
        """
        class Wait implements Runnable {
          @Override
          public void run() {
            while (true) {
              if (System.nanoTime() % 7 == 0) {
                break;
              }
              try {
                Thread.sleep(1000);
              } catch (InterruptedException e) {
                System.out.println("again");
              }
            }
            System.out.println("clean up");
          }

          Runnable other() {
            return () -> {
              while (true) {
                try {
                  Thread.sleep(1000);
                  continue;
                } catch (InterruptedException e) {
                  System.out.println("again");
                }
                System.out.println("reached after an interrupt only");
              }
            };
          }
        }
        """,
        0);
  }

  private String fixed(String source, int fixes) throws IOException {
    Proved proved = new FixProof(folder, List.of(InterruptSwallowed.class)).prove(source);
    assertWithMessage("%s", proved.text()).that(proved.fixes()).isEqualTo(fixes);
    return proved.text();
  }

  private void test(String source) {
    String name = source.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
    compilation.addSourceLines(name + ".java", source).doTest();
  }
}
