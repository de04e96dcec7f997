// Case: a project class called Timer only measures time.
package cases.lookalike;

import java.util.concurrent.Executor;

public class ProjectTimerClean {
  static final class Timer {
    private final long start = System.nanoTime();

    long elapsed() {
      return System.nanoTime() - start;
    }
  }

  static final class Executors {
    static Executor newFixedThreadPool(int n) {
      return Runnable::run;
    }
  }

  public long measure(Runnable r) {
    Timer timer = new Timer();
    Executors.newFixedThreadPool(1).execute(r);
    return timer.elapsed();
  }
}
