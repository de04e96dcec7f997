// Case: a partition without rows returns before it arrives at the phaser, and the coordinator waits
// for a party that never comes.
import java.util.Collection;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.logging.Logger;

public class PartitionRebuildLeak {
  private static final Logger LOG = Logger.getLogger("rebuild");

  /** A part of a table. */
  public interface Partition {
    long rows();

    void compact();
  }

  private final Executor pool;

  public PartitionRebuildLeak(Executor pool) {
    this.pool = pool;
  }

  public void rebuild(Collection<Partition> partitions) {
    Phaser phase = new Phaser(1);
    for (Partition partition : partitions) {
      phase.register();
      pool.execute(() -> rebuild(partition, phase));
    }
    // BUG: Diagnostic contains: [UnboundedWait] or [WaitWithoutSignal] (one of these)
    phase.arriveAndAwaitAdvance();
  }

  private void rebuild(Partition partition, Phaser phase) {
    if (partition.rows() == 0) {
      LOG.fine("nothing to rebuild");
      return;
    }
    partition.compact();
    // BUG: Diagnostic contains: [SignalNotInFinally] (one of these)
    phase.arriveAndDeregister();
  }
}
