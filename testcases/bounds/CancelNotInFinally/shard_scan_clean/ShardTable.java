// Case: see ShardScanner; makes leases, whose renewal runs on the scheduler of the cluster.
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

public class ShardTable {
  private final ScheduledExecutorService scheduler;
  private final IntConsumer renew;

  public ShardTable(ScheduledExecutorService scheduler, IntConsumer renew) {
    this.scheduler = scheduler;
    this.renew = renew;
  }

  public ShardLease lease(int shard) {
    return new ShardLease(
        shard, scheduler.scheduleAtFixedRate(() -> renew.accept(shard), 5, 5, TimeUnit.SECONDS));
  }
}
