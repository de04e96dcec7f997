// Leak: a stage on the single thread joins another stage that was given to the same thread.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PriceCalculatorLeak implements AutoCloseable {
  /** Knows prices and rebates. */
  public interface Tariff {
    long basePrice(String article);

    long rebate(String article, long basePrice);
  }

  private final ExecutorService calculator = Executors.newSingleThreadExecutor();
  private final Tariff tariff;

  public PriceCalculatorLeak(Tariff tariff) {
    this.tariff = tariff;
  }

  public CompletableFuture<Long> price(String article) {
    return CompletableFuture.supplyAsync(
        () -> {
          // BUG: Diagnostic contains: [ExecutorSelfWait]
          long base = basePrice(article).join();
          return base - tariff.rebate(article, base);
        },
        calculator);
  }

  private CompletableFuture<Long> basePrice(String article) {
    return CompletableFuture.supplyAsync(() -> tariff.basePrice(article), calculator);
  }

  @Override
  public void close() {
    calculator.shutdown();
  }
}
