// Case: each partition arrives at the phaser in finally, also the one that returns early.
import java.util.Collection;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.logging.Logger;

public class PartitionRebuildClean {
  private static final Logger LOG = Logger.getLogger("rebuild");

  /** A part of a table. */
  public interface Partition {
    long rows();

    void compact();
  }

  private final Executor pool;

  public PartitionRebuildClean(Executor pool) {
    this.pool = pool;
  }

  public void rebuild(Collection<Partition> partitions) {
    Phaser phase = new Phaser(1);
    for (Partition partition : partitions) {
      phase.register();
      pool.execute(() -> rebuild(partition, phase));
    }
    phase.arriveAndAwaitAdvance();
  }

  private void rebuild(Partition partition, Phaser phase) {
    try {
      if (partition.rows() == 0) {
        LOG.fine("nothing to rebuild");
        return;
      }
      partition.compact();
    } finally {
      phase.arriveAndDeregister();
    }
  }
}
