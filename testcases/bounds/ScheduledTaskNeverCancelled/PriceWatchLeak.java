// Case: unwatch() takes the handle out of the map and drops it, so that close() doesn't find it any
// more either.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class PriceWatchLeak implements AutoCloseable {
  private final Map<String, ScheduledFuture<?>> watches = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler;
  private final Consumer<String> check;

  public PriceWatchLeak(ScheduledExecutorService scheduler, Consumer<String> check) {
    this.scheduler = scheduler;
    this.check = check;
  }

  public void watch(String symbol) {
    watches.computeIfAbsent(
        symbol,
        key ->
            // BUG: Diagnostic contains: [ScheduledTaskNeverCancelled]
            scheduler.scheduleAtFixedRate(() -> check.accept(key), 0, 1, TimeUnit.MINUTES));
  }

  public void unwatch(String symbol) {
    watches.remove(symbol);
  }

  @Override
  public void close() {
    watches.values().forEach(watch -> watch.cancel(false));
    watches.clear();
  }
}
