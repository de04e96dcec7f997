// Case: the stop method is synchronized, but the getter that the loop asks is not: no lock on both
// sides.
import java.util.function.LongSupplier;

public class ReplicaCatchUpLeak implements Runnable {
  private final LongSupplier leaderOffset;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean aborted;
  private long applied;

  public ReplicaCatchUpLeak(LongSupplier leaderOffset) {
    this.leaderOffset = leaderOffset;
  }

  @Override
  public void run() {
    while (!isAborted()) {
      long target = leaderOffset.getAsLong();
      if (applied < target) {
        applied++;
      }
    }
  }

  public boolean isAborted() {
    return aborted;
  }

  public synchronized void abort() {
    aborted = true;
  }
}
