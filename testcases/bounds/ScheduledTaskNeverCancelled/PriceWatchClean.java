// Case: unwatch() takes the handle out of the map and cancels it; close() does so for the rest.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class PriceWatchClean implements AutoCloseable {
  private final Map<String, ScheduledFuture<?>> watches = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler;
  private final Consumer<String> check;

  public PriceWatchClean(ScheduledExecutorService scheduler, Consumer<String> check) {
    this.scheduler = scheduler;
    this.check = check;
  }

  public void watch(String symbol) {
    watches.computeIfAbsent(
        symbol,
        key -> scheduler.scheduleAtFixedRate(() -> check.accept(key), 0, 1, TimeUnit.MINUTES));
  }

  public void unwatch(String symbol) {
    ScheduledFuture<?> watch = watches.remove(symbol);
    if (watch != null) {
      watch.cancel(false);
    }
  }

  @Override
  public void close() {
    watches.values().forEach(watch -> watch.cancel(false));
    watches.clear();
  }
}
