// Case: a region that can't be loaded never counts down, so open() waits for ever.
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RegionOpenerLeak implements AutoCloseable {
  /** A slice of the table on this server. */
  public interface Region {
    void load() throws IOException;
  }

  private final ExecutorService openers = Executors.newFixedThreadPool(8);

  public boolean open(List<Region> regions) {
    CountDownLatch opened = new CountDownLatch(regions.size());
    for (Region region : regions) {
      openers.execute(
          () -> {
            try {
              region.load();
              // BUG: Diagnostic contains: [SignalNotInFinally] (one of these)
              opened.countDown();
            } catch (IOException e) {
              System.getLogger("regions").log(System.Logger.Level.ERROR, "not opened", e);
            }
          });
    }
    try {
      // BUG: Diagnostic contains: [UnboundedWait] (one of these)
      opened.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    openers.shutdown();
  }
}
