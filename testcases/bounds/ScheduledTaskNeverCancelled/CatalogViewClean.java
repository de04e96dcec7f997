// Case: the view refreshes itself on the scheduler of its creator, and close() cancels that.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public class CatalogViewClean implements AutoCloseable {
  private final Map<String, Integer> stock = new ConcurrentHashMap<>();
  private final Supplier<Map<String, Integer>> source;
  private final ScheduledFuture<?> refresh;

  public CatalogViewClean(
      ScheduledExecutorService scheduler, Supplier<Map<String, Integer>> source) {
    this.source = source;
    this.refresh = scheduler.scheduleAtFixedRate(this::refresh, 0, 30, TimeUnit.SECONDS);
  }

  public int inStock(String article) {
    return stock.getOrDefault(article, 0);
  }

  private void refresh() {
    stock.putAll(source.get());
  }

  @Override
  public void close() {
    refresh.cancel(false);
    stock.clear();
  }
}
