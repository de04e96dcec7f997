// Case: A local variable is reassigned to a larger pool while the small one is still open.
package second.localexits;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

public class IndexWarmupLeak {
  private static final int THRESHOLD = 1_000;
  private final AtomicInteger warmed = new AtomicInteger();

  public void warm(List<String> shards) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService crew = Executors.newSingleThreadExecutor();
    crew.execute(warmed::incrementAndGet);
    if (shards.size() > THRESHOLD) {
      crew = Executors.newWorkStealingPool();
    }
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
