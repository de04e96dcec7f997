// Case: the ring of steps passes stop on, but the step of this kind doesn't end its pool.
package cases.idioms;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RingOfStepsLeak {
  private static final class Step {
    private final Step next;
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    private final ExecutorService pool = Executors.newFixedThreadPool(1);

    Step(Step next) {
      this.next = next;
    }

    void run(Runnable r) {
      pool.execute(r);
      if (next != null) {
        next.run(r);
      }
    }

    void stop() {
      if (next != null) {
        next.stop();
      }
    }
  }

  private final Step first;

  public RingOfStepsLeak(int steps) {
    Step s = null;
    for (int i = 0; i < steps; i++) {
      s = new Step(s);
    }
    first = s;
  }

  public void run(Runnable r) {
    if (first != null) {
      first.run(r);
    }
  }

  public void close() {
    if (first != null) {
      first.stop();
    }
  }
}
