// Clean: the second stage is chained to the first; no thread waits for it.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PriceCalculatorClean implements AutoCloseable {
  /** Knows prices and rebates. */
  public interface Tariff {
    long basePrice(String article);

    long rebate(String article, long basePrice);
  }

  private final ExecutorService calculator = Executors.newSingleThreadExecutor();
  private final Tariff tariff;

  public PriceCalculatorClean(Tariff tariff) {
    this.tariff = tariff;
  }

  public CompletableFuture<Long> price(String article) {
    return basePrice(article).thenApply(base -> base - tariff.rebate(article, base));
  }

  private CompletableFuture<Long> basePrice(String article) {
    return CompletableFuture.supplyAsync(() -> tariff.basePrice(article), calculator);
  }

  @Override
  public void close() {
    calculator.shutdown();
  }
}
