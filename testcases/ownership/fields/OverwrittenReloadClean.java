// Case: reload shuts the old pool down before it puts in the new one.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class OverwrittenReloadClean {
  private volatile ExecutorService pool;

  public OverwrittenReloadClean(int threads) {
    pool = Executors.newFixedThreadPool(threads);
  }

  public void submit(Runnable r) {
    pool.execute(r);
  }

  public synchronized void reload(int threads) {
    pool.shutdown();
    pool = Executors.newFixedThreadPool(threads);
  }

  public synchronized void stop() {
    pool.shutdown();
  }
}
