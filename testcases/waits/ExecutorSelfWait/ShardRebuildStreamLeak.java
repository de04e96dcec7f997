// rebuild() is a task of the fixed pool; the futures that it collects from a stream stand for tasks
// of that pool, and it waits for each.
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

public class ShardRebuildStreamLeak implements AutoCloseable {
  private final ExecutorService coordinator = Executors.newSingleThreadExecutor();
  private final ExecutorService shardPool;
  private final List<String> shards;
  private volatile int entries;

  public ShardRebuildStreamLeak(int threads, List<String> shards) {
    this.shardPool = Executors.newFixedThreadPool(threads);
    this.shards = List.copyOf(shards);
  }

  public void rebuildInBackground() {
    shardPool.execute(this::rebuild);
  }

  public void logSize() {
    coordinator.execute(() -> System.out.println("entries: " + entries));
  }

  private void rebuild() {
    List<Future<Integer>> pending =
        shards.stream()
            .map(shard -> shardPool.submit(() -> index(shard)))
            .collect(Collectors.toList());
    int sum = 0;
    for (Future<Integer> shard : pending) {
      try {
        // BUG: Diagnostic contains: [ExecutorSelfWait]
        sum += shard.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (ExecutionException e) {
        sum--;
      }
    }
    entries = sum;
  }

  private static int index(String shard) {
    return shard.chars().map(c -> c & 7).sum();
  }

  @Override
  public void close() {
    coordinator.shutdown();
    shardPool.shutdown();
  }
}
