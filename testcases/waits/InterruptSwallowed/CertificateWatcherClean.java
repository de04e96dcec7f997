// The loop asks for the interrupt, which its own pause() restores: right.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.logging.Logger;

public class CertificateWatcherClean implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("certificates");

  private final ExecutorService watcher = Executors.newSingleThreadExecutor();
  private final LongSupplier lastModified;
  private final Runnable reload;

  public CertificateWatcherClean(LongSupplier lastModified, Runnable reload) {
    this.lastModified = lastModified;
    this.reload = reload;
  }

  public void start() {
    watcher.submit(this::watch);
  }

  private void watch() {
    long seen = lastModified.getAsLong();
    while (!Thread.currentThread().isInterrupted()) {
      pause();
      long now = lastModified.getAsLong();
      if (now != seen) {
        seen = now;
        reload.run();
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(20);
    } catch (InterruptedException e) {
      LOG.fine("woken early");
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    watcher.shutdownNow();
  }
}
