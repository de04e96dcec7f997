// Case: close ends each pool of the list.
package cases.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ListForEachClean {
  private final List<ExecutorService> shards = new ArrayList<>();

  public ListForEachClean(int count) {
    for (int i = 0; i < count; i++) {
      shards.add(Executors.newFixedThreadPool(2));
    }
  }

  public void submit(int shard, Runnable update) {
    shards.get(shard % shards.size()).submit(update);
  }

  public void close() {
    shards.forEach(ExecutorService::shutdownNow);
    shards.clear();
  }
}
