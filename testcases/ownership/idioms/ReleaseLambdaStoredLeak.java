// Case: what is stored as the release of the pool is the lambda that waits for it.
package cases.idioms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class ReleaseLambdaStoredLeak {
  private final Map<String, Runnable> releases = new LinkedHashMap<>();

  public Executor open(String name, int n) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newFixedThreadPool(n);
    releases.put(name, () -> Logger.getLogger(name).info("open: " + pool.isTerminated()));
    Executor safe = r -> pool.execute(r);
    return safe;
  }

  public void closeAll() {
    releases.values().forEach(Runnable::run);
    releases.clear();
  }
}
