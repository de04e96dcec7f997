// Case: a plain field, read and written in synchronized methods of the same object only.
import java.util.function.LongSupplier;

public class ReplicaCatchUpClean implements Runnable {
  private final LongSupplier leaderOffset;
  private boolean aborted;
  private long applied;

  public ReplicaCatchUpClean(LongSupplier leaderOffset) {
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

  public synchronized boolean isAborted() {
    return aborted;
  }

  public synchronized void abort() {
    aborted = true;
  }
}
