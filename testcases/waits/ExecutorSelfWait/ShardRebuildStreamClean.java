// rebuild() is a task of the coordinator; the futures that it collects stand for tasks of the pool.
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

public class ShardRebuildStreamClean implements AutoCloseable {
  private final ExecutorService coordinator = Executors.newSingleThreadExecutor();
  private final ExecutorService shardPool;
  private final List<String> shards;
  private volatile int entries;

  public ShardRebuildStreamClean(int threads, List<String> shards) {
    this.shardPool = Executors.newFixedThreadPool(threads);
    this.shards = List.copyOf(shards);
  }

  public void rebuildInBackground() {
    coordinator.execute(this::rebuild);
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
