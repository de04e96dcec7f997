// Case: close clears the list of pools instead of ending its pools.
package cases.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ListForEachLeak {
  private final List<ExecutorService> shards = new ArrayList<>();

  public ListForEachLeak(int count) {
    for (int i = 0; i < count; i++) {
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      shards.add(Executors.newFixedThreadPool(2));
    }
  }

  public void submit(int shard, Runnable update) {
    shards.get(shard % shards.size()).submit(update);
  }

  public void close() {
    shards.clear();
  }
}
