// Leak: the helper that pauses the loop swallows the interrupt, so the loop's test never sees it.
import java.time.Duration;
import java.util.logging.Logger;

/** Renews a lease until the thread that runs it is interrupted. */
public class LeaseRenewerLeak implements Runnable {
  /** The lock server. */
  public interface LeaseServer {
    boolean renew(String lease, Duration duration);
  }

  private static final Logger LOG = Logger.getLogger("lease");

  private final LeaseServer server;
  private final String lease;
  private final Duration duration;

  public LeaseRenewerLeak(LeaseServer server, String lease, Duration duration) {
    this.server = server;
    this.lease = lease;
    this.duration = duration;
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      if (!server.renew(lease, duration)) {
        LOG.warning(() -> "lease " + lease + " was not renewed");
      }
      pause(duration.toMillis() / 3);
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
      // BUG: Diagnostic contains: [InterruptSwallowed]
    } catch (InterruptedException e) {
      LOG.finest("woken up early");
    }
  }
}
