// Leak: a task that throws in reindex() never counts the latch down, and rebuild() waits for ever.
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class IndexRebuildLeak implements AutoCloseable {
  /** One part of the index. */
  public interface Shard {
    void reindex() throws java.io.IOException;
  }

  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public boolean rebuild(List<Shard> shards) {
    CountDownLatch done = new CountDownLatch(shards.size());
    for (Shard shard : shards) {
      pool.submit(
          () -> {
            shard.reindex();
            // BUG: Diagnostic contains: [SignalNotInFinally]
            done.countDown();
            return null;
          });
    }
    try {
      done.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
