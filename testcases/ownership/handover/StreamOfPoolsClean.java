// Case: close ends every pool of the list that the stream made.
package cases.handover;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class StreamOfPoolsClean {
  private final List<ExecutorService> shards;

  public StreamOfPoolsClean(int n) {
    shards =
        IntStream.range(0, n)
            .mapToObj(i -> Executors.newSingleThreadExecutor(r -> new Thread(r, "shard-" + i)))
            .collect(Collectors.toList());
  }

  public void run(int key, Runnable r) {
    shards.get(Math.floorMod(key, shards.size())).execute(r);
  }

  public void close() {
    shards.forEach(ExecutorService::shutdown);
  }
}
