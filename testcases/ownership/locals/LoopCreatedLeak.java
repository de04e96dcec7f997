// Case: a pool per partition is made in the loop, and only the last one is shut down behind it.
package cases.locals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LoopCreatedLeak {
  private final Map<String, List<Runnable>> partitions = new HashMap<>();

  public void add(String partition, Runnable task) {
    partitions.computeIfAbsent(partition, k -> new ArrayList<>()).add(task);
  }

  public void drain() {
    ExecutorService pool = null;
    for (Map.Entry<String, List<Runnable>> e : partitions.entrySet()) {
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      pool = Executors.newFixedThreadPool(2);
      for (Runnable task : e.getValue()) {
        pool.execute(task);
      }
    }
    if (pool != null) {
      pool.shutdown();
    }
    partitions.clear();
  }
}
