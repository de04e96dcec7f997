// Case: the pool that could not be warmed up is shut down before null is returned.
package cases.handover;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

public class ReturnedOnOnePathClean {
  private final AtomicInteger ready = new AtomicInteger();

  public ExecutorService warm(int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    for (int i = 0; i < threads; i++) {
      pool.execute(ready::incrementAndGet);
    }
    if (ready.get() < 0) {
      Logger.getLogger("warm").warning("no thread came up");
      pool.shutdownNow();
      return null;
    }
    return pool;
  }
}
