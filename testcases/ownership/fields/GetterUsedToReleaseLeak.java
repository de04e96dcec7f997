// Case: close asks the protected getter for the pool, but only to look at it.
package cases.fields;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.logging.Logger;

public class GetterUsedToReleaseLeak {
  private ForkJoinPool pool;

  private synchronized ForkJoinPool pool() {
    if (pool == null) {
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      pool = new ForkJoinPool(3);
    }
    return pool;
  }

  public int sum(List<Integer> values) {
    return pool().submit(() -> values.stream().mapToInt(Integer::intValue).sum()).join();
  }

  public void close() {
    Logger.getLogger("sum").fine("steals: " + pool().getStealCount());
  }
}
