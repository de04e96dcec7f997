// Case: the only thread of a scheduler joins a remote call that a time limit completes.
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class RateRefresherClean implements AutoCloseable {
  /** The central bank's service. */
  public interface RateSource {
    CompletableFuture<Double> rate(String currency);
  }

  private final ScheduledThreadPoolExecutor refresher =
      new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "rates"));
  private final Map<String, Double> rates = new ConcurrentHashMap<>();
  private final Set<String> currencies;
  private final RateSource source;

  public RateRefresherClean(Collection<String> currencies, RateSource source) {
    this.currencies = Set.copyOf(currencies);
    this.source = source;
  }

  public void start() {
    refresher.scheduleAtFixedRate(() -> currencies.forEach(this::refresh), 0, 1, TimeUnit.MINUTES);
  }

  public Double rate(String currency) {
    return rates.get(currency);
  }

  private void refresh(String currency) {
    CompletableFuture<Double> rate = source.rate(currency);
    try {
      rates.put(currency, rate.orTimeout(2, TimeUnit.SECONDS).join());
    } catch (CompletionException e) {
      rates.remove(currency);
    }
  }

  @Override
  public void close() throws InterruptedException {
    refresher.shutdownNow();
    refresher.awaitTermination(5, TimeUnit.SECONDS);
  }
}
