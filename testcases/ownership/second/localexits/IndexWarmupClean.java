// Case: The size is chosen first, so that just one pool is ever made.
package second.localexits;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

public class IndexWarmupClean {
  private static final int THRESHOLD = 1_000;
  private final AtomicInteger warmed = new AtomicInteger();

  public void warm(List<String> shards) {
    ExecutorService crew;
    if (shards.size() > THRESHOLD) {
      crew = Executors.newWorkStealingPool();
    } else {
      crew = Executors.newSingleThreadExecutor();
    }
    crew.execute(warmed::incrementAndGet);
    try {
      for (String shard : shards) {
        crew.submit(() -> touch(shard));
      }
    } finally {
      crew.shutdown();
    }
  }

  private void touch(String shard) {
    if (!shard.isBlank()) {
      warmed.incrementAndGet();
    }
  }

  public int warmed() {
    return warmed.get();
  }
}
