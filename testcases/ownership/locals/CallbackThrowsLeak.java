// Case: the listener is foreign code behind an interface; if it throws, the pool is never shut
// down.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CallbackThrowsLeak {
  interface ProgressListener {
    void batchQueued(String name, int size);
  }

  private final ProgressListener listener;

  public CallbackThrowsLeak(ProgressListener listener) {
    this.listener = listener;
  }

  public void start(String name, List<Runnable> batch) {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    ExecutorService pool = Executors.newFixedThreadPool(2);
    batch.forEach(pool::submit);
    listener.batchQueued(name, batch.size());
    pool.shutdown();
  }
}
