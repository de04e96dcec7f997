// Leak: the catch of Exception takes the interrupt of sleep() with it; the flag that the loop tests
// is cleared.
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Run by the replication manager on a thread of its own, which it interrupts. */
public class ReplicaSyncLeak implements Runnable {
  /** The remote side. */
  public interface Replica {
    long fetchChangesSince(long revision) throws IOException;
  }

  private static final Logger LOG = Logger.getLogger("replica");

  private final Replica replica;
  private final long pauseMillis;
  private long revision;

  public ReplicaSyncLeak(Replica replica, long pauseMillis) {
    this.replica = replica;
    this.pauseMillis = pauseMillis;
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        revision = replica.fetchChangesSince(revision);
        Thread.sleep(pauseMillis);
        // BUG: Diagnostic contains: [InterruptSwallowed]
      } catch (Exception e) {
        LOG.log(Level.WARNING, "sync failed, trying again", e);
      }
    }
  }
}
