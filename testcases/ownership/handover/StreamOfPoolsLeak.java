// Case: the stream makes one pool per shard, and close forgets the list of them.
package cases.handover;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class StreamOfPoolsLeak {
  private final List<ExecutorService> shards;

  public StreamOfPoolsLeak(int n) {
    shards =
        IntStream.range(0, n)
            // BUG: Diagnostic contains: [ExecutorNeverShutDown]
            .mapToObj(i -> Executors.newSingleThreadExecutor(r -> new Thread(r, "shard-" + i)))
            .collect(Collectors.toList());
  }

  public void run(int key, Runnable r) {
    shards.get(Math.floorMod(key, shards.size())).execute(r);
  }

  public void close() {
    Logger.getLogger("shards").info("closing " + shards.size());
  }
}
