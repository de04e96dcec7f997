// Case: the signal isn't in finally, but who waits for it waits ten seconds at most, and then
// cancels what still runs.
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

public class RegionWarmupClean {
  private static final Logger LOG = Logger.getLogger("warmup");

  /** Loads a region's data. */
  public interface RegionLoader {
    void load(String region) throws Exception;
  }

  private final ExecutorService pool;
  private final RegionLoader loader;

  public RegionWarmupClean(ExecutorService pool, RegionLoader loader) {
    this.pool = pool;
    this.loader = loader;
  }

  public boolean warmUp(Collection<String> regions) throws InterruptedException {
    CountDownLatch warm = new CountDownLatch(regions.size());
    List<Future<?>> loads = new ArrayList<>();
    for (String region : regions) {
      loads.add(
          pool.submit(
              () -> {
                loader.load(region);
                warm.countDown();
                return null;
              }));
    }
    try {
      return warm.await(10, TimeUnit.SECONDS);
    } finally {
      loads.forEach(load -> load.cancel(true));
      LOG.fine(warm.getCount() + " regions are cold");
    }
  }
}
