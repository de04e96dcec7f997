// A periodic task makes a pool for each of its passes and shuts it down at the pass's end, so that
// no thread idles through the day: ordinary code, right.
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Logger;

public class NightlyReindexClean implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("reindex");

  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final List<Path> shards;
  private final Consumer<Path> indexer;

  public NightlyReindexClean(List<Path> shards, Consumer<Path> indexer) {
    this.shards = List.copyOf(shards);
    this.indexer = indexer;
  }

  public void start() {
    clock.scheduleAtFixedRate(this::reindex, 1, 24, TimeUnit.HOURS);
  }

  private void reindex() {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (Path shard : shards) {
        pool.execute(() -> indexer.accept(shard));
      }
      pool.shutdown();
      if (!pool.awaitTermination(3, TimeUnit.HOURS)) {
        LOG.warning("not done by morning");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pool.shutdownNow();
    }
  }

  @Override
  public void close() throws InterruptedException {
    clock.shutdownNow();
    clock.awaitTermination(1, TimeUnit.MINUTES);
  }
}
