// Case: close of the service forgets to close its executor.
package cases.jdk21;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class FieldClosedByCloseLeak implements AutoCloseable {
  private final ExecutorService workers =
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      Executors.newFixedThreadPool(4, Thread.ofPlatform().name("w-", 0).factory());
  private final Map<String, Integer> totals = new ConcurrentHashMap<>();

  public void add(String key, int n) {
    workers.execute(() -> totals.merge(key, n, Integer::sum));
  }

  @Override
  public void close() {
    totals.clear();
  }
}
