// A periodic task of a single-threaded scheduler waits for a process without limit: a renewal that
// hangs stops every later one. Leaks.
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class CertificateRenewalLeak implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("certificates");

  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final List<String> command;

  public CertificateRenewalLeak(List<String> command) {
    this.command = List.copyOf(command);
  }

  public void start() {
    scheduler.scheduleAtFixedRate(this::renew, 1, 12, TimeUnit.HOURS);
  }

  private void renew() {
    Process renewal;
    try {
      renewal = new ProcessBuilder(command).inheritIO().start();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "can't run " + command, e);
      return;
    }
    try {
      // BUG: Diagnostic contains: [UnboundedWait]
      if (renewal.waitFor() != 0) {
        LOG.warning("not renewed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      renewal.destroy();
    }
  }

  @Override
  public void close() throws InterruptedException {
    scheduler.shutdownNow();
    scheduler.awaitTermination(10, TimeUnit.SECONDS);
  }
}
