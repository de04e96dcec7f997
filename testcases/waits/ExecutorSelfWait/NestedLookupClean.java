// A task of the single-threaded executor waits for a lookup, but the lookup runs on an executor of
// its own.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class NestedLookupClean implements AutoCloseable {
  private final ExecutorService invoices = Executors.newSingleThreadExecutor();
  private final ExecutorService lookups = Executors.newSingleThreadExecutor();
  private final Map<String, Long> rates = new ConcurrentHashMap<>();

  public Future<Long> price(String currency, long amount) {
    return invoices.submit(
        () -> {
          Future<Long> rate = lookups.submit(() -> rateOf(currency));
          return amount * rate.get() / 1000;
        });
  }

  public Future<Long> rate(String currency) {
    return lookups.submit(() -> rateOf(currency));
  }

  public void put(String currency, long rate) {
    rates.put(currency, rate);
  }

  private long rateOf(String currency) {
    return rates.getOrDefault(currency, 1000L);
  }

  @Override
  public void close() {
    invoices.shutdown();
    lookups.shutdown();
  }
}
