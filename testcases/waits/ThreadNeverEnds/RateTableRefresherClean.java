// The refresher's only way out is an interrupt, and close() sends it: right.
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

public class RateTableRefresherClean implements AutoCloseable {
  private final Map<String, Double> rates = new ConcurrentHashMap<>();
  private final Supplier<Map<String, Double>> source;
  private final Duration period;
  private final Thread refresher;

  public RateTableRefresherClean(Supplier<Map<String, Double>> source, Duration period) {
    this.source = source;
    this.period = period;
    refresher = new Thread(this::refreshLoop, "rate-refresher");
    refresher.start();
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
    refresher.interrupt();
    rates.clear();
  }
}
