// Case: the field's pool is waited for, but the shutdown behind the wait runs only if it has
// already ended.
package cases.idioms;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class AwaitInvertedLeak {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown] or [CancelNotInFinally] (one of these)
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  public void accept(Runnable r) {
    pool.execute(r);
  }

  public void close() {
    try {
      if (pool.awaitTermination(3, TimeUnit.SECONDS)) {
        // BUG: Diagnostic contains: [ExecutorNeverShutDown] or [CancelNotInFinally] (one of these)
        pool.shutdown();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
