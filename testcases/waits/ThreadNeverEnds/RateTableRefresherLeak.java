// The refresher's only way out is an interrupt, but its handle is dropped at the start: leaks.
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

public class RateTableRefresherLeak implements AutoCloseable {
  private final Map<String, Double> rates = new ConcurrentHashMap<>();
  private final Supplier<Map<String, Double>> source;
  private final Duration period;

  public RateTableRefresherLeak(Supplier<Map<String, Double>> source, Duration period) {
    this.source = source;
    this.period = period;
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    new Thread(this::refreshLoop, "rate-refresher").start();
  }

  public double rate(String currency) {
    return rates.getOrDefault(currency, 1.0);
  }

  private void refreshLoop() {
    try {
      while (true) {
        rates.putAll(source.get());
        Thread.sleep(period.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    rates.clear();
  }
}
