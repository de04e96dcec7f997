// Case: A static final pool is shared by all converters and lives as long as the process.
package second.selfending;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CurrencyClean {
  private static final ExecutorService CONVERTERS = Executors.newFixedThreadPool(2);

  private final ConcurrentMap<String, Double> rates = new ConcurrentHashMap<>();
  private final String base;

  public CurrencyClean(String base) {
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
        () -> amount * rates.getOrDefault(currency, 1.0), CONVERTERS);
  }
}
