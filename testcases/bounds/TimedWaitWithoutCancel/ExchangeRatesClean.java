// Case: a caller that gives up leaves the load in the map of loads in flight, where the next caller
// finds it.
import java.math.BigDecimal;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

public class ExchangeRatesClean {
  private final ConcurrentMap<String, Future<BigDecimal>> inFlight = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, BigDecimal> known = new ConcurrentHashMap<>();
  private final ExecutorService loaders;
  private final Function<String, BigDecimal> bank;

  public ExchangeRatesClean(ExecutorService loaders, Function<String, BigDecimal> bank) {
    this.loaders = loaders;
    this.bank = bank;
  }

  /** The rate of today if the bank tells it soon, else the one known before, which may be null. */
  public BigDecimal rate(String currency) throws InterruptedException {
    Future<BigDecimal> load =
        inFlight.computeIfAbsent(currency, key -> loaders.submit(() -> load(key)));
    try {
      return load.get(300, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return known.get(currency);
    }
  }

  private BigDecimal load(String currency) {
    try {
      BigDecimal rate = bank.apply(currency);
      known.put(currency, rate);
      return rate;
    } finally {
      inFlight.remove(currency);
    }
  }
}
