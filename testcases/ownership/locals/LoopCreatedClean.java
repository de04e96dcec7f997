// Case: each round shuts its own pool down.
package cases.locals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LoopCreatedClean {
  private final Map<String, List<Runnable>> partitions = new HashMap<>();

  public void add(String partition, Runnable task) {
    partitions.computeIfAbsent(partition, k -> new ArrayList<>()).add(task);
  }

  public void drain() {
    ExecutorService pool = null;
    for (Map.Entry<String, List<Runnable>> e : partitions.entrySet()) {
      pool = Executors.newFixedThreadPool(2);
      for (Runnable task : e.getValue()) {
        pool.execute(task);
      }
      pool.shutdown();
    }
    partitions.clear();
  }
}
