// The loop ends on an interrupt, but CompletableFuture.cancel(true) never interrupts: leaks.
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

public class PriceFeedPollerLeak implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(1);
  private final Map<String, Long> prices = new ConcurrentHashMap<>();
  private final Supplier<Map<String, Long>> feed;
  private final Future<?> polling;

  public PriceFeedPollerLeak(Supplier<Map<String, Long>> feed) {
    this.feed = feed;
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    this.polling = CompletableFuture.runAsync(this::poll, pool);
  }

  public Long price(String instrument) {
    return prices.get(instrument);
  }

  private void poll() {
    while (!Thread.currentThread().isInterrupted()) {
      prices.putAll(feed.get());
      try {
        Thread.sleep(250);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    polling.cancel(true);
    pool.shutdown();
  }
}
