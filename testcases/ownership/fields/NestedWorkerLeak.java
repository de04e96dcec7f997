// Case: the outer class tells its worker to pause; nobody ends the worker's pool.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class NestedWorkerLeak {
  private final Worker worker = new Worker();

  public void accept(Runnable r) {
    worker.pool.execute(r);
  }

  public void close() {
    worker.paused = true;
  }

  private static final class Worker {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    private final ExecutorService pool = Executors.newFixedThreadPool(3);
    private volatile boolean paused;

    boolean isPaused() {
      return paused;
    }
  }
}
