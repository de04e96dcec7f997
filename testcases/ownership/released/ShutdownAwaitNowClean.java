// Case: the shutdown pattern of the documentation, interrupt included.
package cases.released;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class ShutdownAwaitNowClean {
  public boolean run(List<Callable<String>> jobs, long seconds) {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      for (Callable<String> job : jobs) {
        pool.submit(job);
      }
    } finally {
      pool.shutdown();
    }
    try {
      if (!pool.awaitTermination(seconds, TimeUnit.SECONDS)) {
        pool.shutdownNow();
        return pool.awaitTermination(seconds, TimeUnit.SECONDS);
      }
      return true;
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
