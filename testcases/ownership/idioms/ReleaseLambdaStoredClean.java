// Case: what is stored as the release of the pool is its shutdown.
package cases.idioms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ReleaseLambdaStoredClean {
  private final Map<String, Runnable> releases = new LinkedHashMap<>();

  public Executor open(String name, int n) {
    ExecutorService pool = Executors.newFixedThreadPool(n);
    releases.put(name, () -> pool.shutdown());
    Executor safe = r -> pool.execute(r);
    return safe;
  }

  public void closeAll() {
    releases.values().forEach(Runnable::run);
    releases.clear();
  }
}
