// Case: the field's pool is shut down before it is waited for.
package cases.idioms;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

public class AwaitInvertedClean {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  public void accept(Runnable r) {
    pool.execute(r);
  }

  public void close() {
    pool.shutdown();
    try {
      if (pool.awaitTermination(3, TimeUnit.SECONDS)) {
        Logger.getLogger("close").fine("all done");
      } else {
        pool.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
