// Case: the outer class ends its worker's pool.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class NestedWorkerClean {
  private final Worker worker = new Worker();

  public void accept(Runnable r) {
    worker.pool.execute(r);
  }

  public void close() {
    worker.pool.shutdownNow();
  }

  private static final class Worker {
    private final ExecutorService pool = Executors.newFixedThreadPool(3);
    private volatile boolean paused;

    boolean isPaused() {
      return paused;
    }
  }
}
