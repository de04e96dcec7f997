// Case: each shard counts the latch down in finally.
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

public class ShardWarmupClean {
  /** A part of the index that is slow until it has been read once. */
  public interface Shard {
    void load();
  }

  private final Executor workers;

  public ShardWarmupClean(Executor workers) {
    this.workers = workers;
  }

  public void warmUp(List<Shard> shards) throws InterruptedException {
    CountDownLatch warm = new CountDownLatch(shards.size());
    for (Shard shard : shards) {
      workers.execute(
          () -> {
            try {
              shard.load();
            } finally {
              warm.countDown();
            }
          });
    }
    warm.await();
  }
}
