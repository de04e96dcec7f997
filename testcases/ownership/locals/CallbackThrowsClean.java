// Case: the listener is told after the pool has been shut down.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CallbackThrowsClean {
  interface ProgressListener {
    void batchQueued(String name, int size);
  }

  private final ProgressListener listener;

  public CallbackThrowsClean(ProgressListener listener) {
    this.listener = listener;
  }

  public void start(String name, List<Runnable> batch) {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    batch.forEach(pool::submit);
    pool.shutdown();
    listener.batchQueued(name, batch.size());
  }
}
