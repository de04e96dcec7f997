// Case: a shard whose load throws never reaches the barrier, and the others wait there for it.
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;

public class ShardImporterLeak {
  private static final Logger LOG = Logger.getLogger("import");

  /** A part of the data that is loaded, then published together with the others. */
  public interface Shard {
    void load() throws IOException;

    void publish();
  }

  private final Executor threadPerShard;

  public ShardImporterLeak(Executor threadPerShard) {
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
      // BUG: Diagnostic contains: [SignalNotInFinally]
      loaded.await();
      shard.publish();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "shard not loaded", e);
    } catch (BrokenBarrierException e) {
      LOG.log(Level.WARNING, "import given up", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
