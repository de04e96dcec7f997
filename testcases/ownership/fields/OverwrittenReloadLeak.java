// Case: reload puts a new pool over the old one, which is never shut down.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class OverwrittenReloadLeak {
  private volatile ExecutorService pool;

  public OverwrittenReloadLeak(int threads) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown] (one of these)
    pool = Executors.newFixedThreadPool(threads);
  }

  public void submit(Runnable r) {
    pool.execute(r);
  }

  public synchronized void reload(int threads) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown] (one of these)
    pool = Executors.newFixedThreadPool(threads);
  }

  public synchronized void stop() {
    pool.shutdown();
  }
}
