package dev.leash.checker.cli;

import java.io.IOException;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Runs work on a thread with a stack that deeply nested code fits in. */
final class BigStack {

  /** Not more: javac takes quadratic time for some of what is nested. */
  private static final long BYTES = 64L << 20;

  private BigStack() {}

  /** Work that may fail. */
  interface Work {
    void run() throws IOException;
  }

  /** Runs {@code work} and waits for it; throws what it throws. */
  static void run(Work work) throws IOException {
    Runner runner = new Runner(work);
    Thread thread = new Thread(null, runner, "leash-check", BYTES);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WrongUse("interrupted");
    }
    runner.rethrow();
  }

  private static final class Runner implements Runnable {

    private final Work work;
    private @Nullable Throwable problem;

    Runner(Work work) {
      this.work = work;
    }

    @Override
    public void run() {
      try {
        work.run();
      } catch (Throwable thrown) {
        problem = thrown;
      }
    }

    void rethrow() throws IOException {
      if (problem instanceof OutOfMemoryError) {
        throw new WrongUse(SourceCheck.NO_MEMORY);
      } else if (problem instanceof StackOverflowError) {
        throw new WrongUse("some source is nested too deeply for javac");
      } else if (problem instanceof IOException thrown) {
        throw thrown;
      } else if (problem instanceof RuntimeException thrown) {
        throw thrown;
      } else if (problem instanceof Error thrown) {
        throw thrown;
      }
    }
  }
}
