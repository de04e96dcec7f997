// Clean: the interrupt has a catch of its own, which restores the flag that the loop tests.
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Run by the replication manager on a thread of its own, which it interrupts. */
public class ReplicaSyncClean implements Runnable {
  /** The remote side. */
  public interface Replica {
    long fetchChangesSince(long revision) throws IOException;
  }

  private static final Logger LOG = Logger.getLogger("replica");

  private final Replica replica;
  private final long pauseMillis;
  private long revision;

  public ReplicaSyncClean(Replica replica, long pauseMillis) {
    this.replica = replica;
    this.pauseMillis = pauseMillis;
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        revision = replica.fetchChangesSince(revision);
        Thread.sleep(pauseMillis);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (Exception e) {
        LOG.log(Level.WARNING, "sync failed, trying again", e);
      }
    }
  }
}
