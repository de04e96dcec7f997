// Case: the pool is made inside try and shut down behind its own null test.
package cases.released;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class NullGuardedFinallyClean {
  public int run(Callable<Integer> work, boolean async) throws Exception {
    ExecutorService pool = null;
    try {
      if (!async) {
        return work.call();
      }
      pool = Executors.newSingleThreadExecutor();
      return pool.submit(work).get(10, TimeUnit.SECONDS);
    } finally {
      if (pool != null) {
        pool.shutdownNow();
      }
    }
  }
}
