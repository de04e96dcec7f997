// Clean: each task counts the latch down in finally, so rebuild() always goes on.
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class IndexRebuildClean implements AutoCloseable {
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
            try {
              shard.reindex();
            } finally {
              done.countDown();
            }
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
