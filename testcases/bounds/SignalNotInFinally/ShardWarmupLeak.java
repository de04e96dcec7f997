// Case: a shard whose load throws doesn't count the latch down, and the warm-up waits for it
// without a limit.
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

public class ShardWarmupLeak {
  /** A part of the index that is slow until it has been read once. */
  public interface Shard {
    void load();
  }

  private final Executor workers;

  public ShardWarmupLeak(Executor workers) {
    this.workers = workers;
  }

  public void warmUp(List<Shard> shards) throws InterruptedException {
    CountDownLatch warm = new CountDownLatch(shards.size());
    for (Shard shard : shards) {
      workers.execute(
          () -> {
            shard.load();
            // BUG: Diagnostic contains: [SignalNotInFinally]
            warm.countDown();
          });
    }
    warm.await();
  }
}
