// Case: when the pool could not be warmed up, the factory returns null and drops the pool.
package cases.handover;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

public class ReturnedOnOnePathLeak {
  private final AtomicInteger ready = new AtomicInteger();

  public ExecutorService warm(int threads) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    for (int i = 0; i < threads; i++) {
      pool.execute(ready::incrementAndGet);
    }
    if (ready.get() < 0) {
      Logger.getLogger("warm").warning("no thread came up");
      return null;
    }
    return pool;
  }
}
