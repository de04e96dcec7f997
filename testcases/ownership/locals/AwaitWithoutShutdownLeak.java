// Case: awaitTermination without a shutdown before it only waits for its time limit; the pool
// stays.
package cases.locals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

public class AwaitWithoutShutdownLeak {
  private static final Logger LOG = Logger.getLogger("batch");

  public boolean runAll(List<Runnable> tasks, Duration limit) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newFixedThreadPool(5);
    tasks.forEach(pool::execute);
    try {
      return pool.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      LOG.warning("interrupted while waiting for " + tasks.size() + " tasks");
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
