// Case: the others wait at the barrier for a limited time, then give up.
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

public class ShardImporterClean {
  private static final Logger LOG = Logger.getLogger("import");

  /** A part of the data that is loaded, then published together with the others. */
  public interface Shard {
    void load() throws IOException;

    void publish();
  }

  private final Executor threadPerShard;

  public ShardImporterClean(Executor threadPerShard) {
    this.threadPerShard = threadPerShard;
  }

  public void importAll(List<Shard> shards) {
    CyclicBarrier loaded = new CyclicBarrier(shards.size());
    for (Shard shard : shards) {
      threadPerShard.execute(() -> importOne(shard, loaded));
    }
  }

  private static void importOne(Shard shard, CyclicBarrier loaded) {
    try {
      shard.load();
      loaded.await(10, TimeUnit.MINUTES);
      shard.publish();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "shard not loaded", e);
    } catch (BrokenBarrierException | TimeoutException e) {
      LOG.log(Level.WARNING, "import given up", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
