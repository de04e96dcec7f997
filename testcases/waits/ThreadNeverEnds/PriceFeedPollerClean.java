// The loop ends on an interrupt, which cancel(true) of a submitted task's future sends: right.
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

public class PriceFeedPollerClean implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(1);
  private final Map<String, Long> prices = new ConcurrentHashMap<>();
  private final Supplier<Map<String, Long>> feed;
  private final Future<?> polling;

  public PriceFeedPollerClean(Supplier<Map<String, Long>> feed) {
    this.feed = feed;
    this.polling = pool.submit(this::poll);
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
