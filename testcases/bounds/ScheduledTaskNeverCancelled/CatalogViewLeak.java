// Case: the view refreshes itself on the scheduler of its creator; close() empties it, but the
// refresh goes on.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public class CatalogViewLeak implements AutoCloseable {
  private final Map<String, Integer> stock = new ConcurrentHashMap<>();
  private final Supplier<Map<String, Integer>> source;

  public CatalogViewLeak(
      ScheduledExecutorService scheduler, Supplier<Map<String, Integer>> source) {
    this.source = source;
    // BUG: Diagnostic contains: [ScheduledTaskNeverCancelled]
    scheduler.scheduleAtFixedRate(this::refresh, 0, 30, TimeUnit.SECONDS);
  }

  public int inStock(String article) {
    return stock.getOrDefault(article, 0);
  }

  private void refresh() {
    stock.putAll(source.get());
  }

  @Override
  public void close() {
    stock.clear();
  }
}
