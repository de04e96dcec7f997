// Case: the pool is shut down before the method throws.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ExplicitThrowClean {
  public void replay(List<Runnable> journal, long expected) {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    long seen = 0;
    for (Runnable entry : journal) {
      pool.submit(entry);
      seen++;
    }
    if (seen != expected) {
      pool.shutdownNow();
      throw new IllegalStateException("journal has " + seen + " entries, expected " + expected);
    }
    pool.shutdown();
  }
}
