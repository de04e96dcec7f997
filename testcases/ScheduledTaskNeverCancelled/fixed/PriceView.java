import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public class PriceView implements AutoCloseable {
  private final Map<String, Long> prices = new ConcurrentHashMap<>();
  private final Supplier<Map<String, Long>> source;
  private final ScheduledFuture<?> refresh;

  public PriceView(ScheduledExecutorService shared, Supplier<Map<String, Long>> source) {
    this.source = source;
    refresh = shared.scheduleAtFixedRate(this::load, 0, 30, TimeUnit.SECONDS);
  }

  private void load() {
    prices.putAll(source.get());
  }

  public boolean isFresh() {
    return !refresh.isDone();
  }

  @Override
  public void close() {
    prices.clear();
    refresh.cancel(false);
  }
}
