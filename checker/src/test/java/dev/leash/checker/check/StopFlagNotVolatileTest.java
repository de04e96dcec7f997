package dev.leash.checker.check;

import static com.google.common.truth.Truth.assertThat;

import com.google.errorprone.CompilationTestHelper;
import dev.leash.checker.check.FixProof.Proved;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopFlagNotVolatileTest {

  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(StopFlagNotVolatile.class, getClass());

  @TempDir Path folder;

  @Test
  void acceptsAVolatileFlag() {
    test(
        """
        class Sampler {
          private volatile boolean stopped;

          void start(Runnable sample) {
            new Thread(
                    () -> {
                      while (!stopped) {
                        sample.run();
                      }
                    })
                .start();
          }

          void stop() {
            stopped = true;
          }
        }
        """);
  }

  @Test
  void reportsAPlainFlagThatAnotherThreadWrites() {
    test(
        """
        class Sampler {
          // BUG: Diagnostic contains: the task reads 'stopped' in its loop (line 8) and 'stop()' writes it (line 16)
          private boolean stopped;

          void start(Runnable sample) {
            new Thread(
                    () -> {
                      while (!stopped) {
                        sample.run();
                      }
                    })
                .start();
          }

          void stop() {
            stopped = true;
          }
        }
        """);
  }

  /** Both sides hold the same lock. */
  @Test
  void acceptsAFlagBehindALock() {
    test(
        """
        class Sampler implements Runnable {
          private boolean stopped;

          void start() {
            new Thread(this).start();
          }

          @Override
          public void run() {
            while (true) {
              synchronized (this) {
                if (stopped) {
                  return;
                }
              }
              System.out.println("sample");
            }
          }

          synchronized void stop() {
            stopped = true;
          }
        }
        """);
  }

  @Test
  void reportsALockOnOneSideOnly() {
    test(
        """
        class Sampler implements Runnable {
          // BUG: Diagnostic contains: 'run()' reads 'stopped' in its loop (line 11) and 'stop()' writes
          private boolean stopped;

          void start() {
            new Thread(this).start();
          }

          @Override
          public void run() {
            while (true) {
              if (stopped) {
                return;
              }
              System.out.println("sample");
            }
          }

          synchronized void stop() {
            stopped = true;
          }
        }
        """);
  }

  /** What is written before the thread starts is visible to it. */
  @Test
  void acceptsAFieldWrittenBeforeTheStart() {
    test(
        """
        class Sampler {
          private boolean endless;

          void start(Runnable sample) {
            endless = true;
            new Thread(
                    () -> {
                      while (endless) {
                        sample.run();
                      }
                    })
                .start();
          }
        }
        """);
  }

  /** The thread that loops writes the field itself. */
  @Test
  void acceptsAFieldOfOneThread() {
    test(
        """
        class Sampler implements Runnable {
          private boolean stopped;

          void start() {
            new Thread(this).start();
          }

          @Override
          public void run() {
            while (!stopped) {
              sample();
            }
          }

          private void sample() {
            stopped = System.nanoTime() % 2 == 0;
          }
        }
        """);
  }

  @Test
  void reportsAFlagBehindAGetter() {
    test(
        """
        class Sampler extends Thread {
          // BUG: Diagnostic contains: 'run()' reads 'running' in its loop (line 11) and 'close()' writes
          private boolean running = true;

          private boolean isRunning() {
            return running;
          }

          @Override
          public void run() {
            while (isRunning()) {
              System.out.println("sample");
            }
          }

          void close() {
            running = false;
          }

          static Sampler open() {
            Sampler sampler = new Sampler();
            sampler.start();
            return sampler;
          }
        }
        """);
  }

  @Test
  void isSuppressedOnTheFieldAndTheClass() {
    test(
        """
        class Quiet {
          static class Field implements Runnable {
            @SuppressWarnings("StopFlagNotVolatile")
            private boolean stopped;

            void start() {
              new Thread(this).start();
            }

            @Override
            public void run() {
              while (!stopped) {
                System.out.println("sample");
              }
            }

            void stop() {
              stopped = true;
            }
          }

          @SuppressWarnings("leash")
          static class Type implements Runnable {
            private boolean stopped;

            void start() {
              new Thread(this).start();
            }

            @Override
            public void run() {
              while (!stopped) {
                System.out.println("sample");
              }
            }

            void stop() {
              stopped = true;
            }
          }
        }
        """);
  }

  @Test
  void makesTheFieldVolatile() throws IOException {
    assertThat(fixed("@Deprecated\n  private static boolean stopped;", 1))
        .contains("@Deprecated\n  private static volatile boolean stopped;");
    assertThat(fixed("boolean stopped = false; // ends it", 1))
        .contains("volatile boolean stopped = false; // ends it");
  }

  /** The other one may be read by one thread only. */
  @Test
  void leavesAFieldThatSharesItsDeclaration() throws IOException {
    fixed("private boolean stopped, open;", 0);
  }

  private String fixed(String declaration, int fixes) throws IOException {
    Proved proved =
        new FixProof(folder, List.of(StopFlagNotVolatile.class))
            .prove(
                """
                class Sampler {
                  %s

                  void start(Runnable sample) {
                    new Thread(
                            () -> {
                              while (!stopped) {
                                sample.run();
                              }
                            })
                        .start();
                  }

                  void stop() {
                    stopped = true;
                  }
                }
                """
                    .formatted(declaration));
    assertThat(proved.fixes()).isEqualTo(fixes);
    return proved.text();
  }

  private void test(String source) {
    String name = source.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
    compilation.addSourceLines(name + ".java", source).doTest();
  }
}
