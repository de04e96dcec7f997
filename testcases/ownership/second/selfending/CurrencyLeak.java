// Case: An instance field holds a pool for each converter, without a release.
package second.selfending;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CurrencyLeak {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService converters = Executors.newFixedThreadPool(2);

  private final ConcurrentMap<String, Double> rates = new ConcurrentHashMap<>();
  private final String base;

  public CurrencyLeak(String base) {
    this.base = base;
  }

  public void rate(String currency, double rate) {
    if (rate <= 0) {
      throw new IllegalArgumentException(base + "/" + currency + ": " + rate);
    }
    rates.put(currency, rate);
  }

  public CompletableFuture<Double> convert(double amount, String currency) {
    return CompletableFuture.supplyAsync(
        () -> amount * rates.getOrDefault(currency, 1.0), converters);
  }
}
