// Case: see ShardScanner; the handle of a lease that a scheduler renews until it is closed.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.ScheduledFuture;

@Cancellable
public class ShardLease implements AutoCloseable {
  private final int shard;
  private final ScheduledFuture<?> renewal;

  ShardLease(int shard, ScheduledFuture<?> renewal) {
    this.shard = shard;
    this.renewal = renewal;
  }

  public int shard() {
    return shard;
  }

  @Override
  public void close() {
    renewal.cancel(false);
  }
}
