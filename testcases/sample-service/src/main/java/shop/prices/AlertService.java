package shop.prices;

import java.math.BigDecimal;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Tells customers of low prices. Leaks: close() forgets the second pool. */
final class AlertService implements AutoCloseable {
  private final ExecutorService matching = Executors.newFixedThreadPool(2);
  private final ExecutorService sending = Executors.newSingleThreadExecutor();
  private final BigDecimal limit;
  private final Consumer<String> mailer;

  AlertService(BigDecimal limit, Consumer<String> mailer) {
    this.limit = limit;
    this.mailer = mailer;
  }

  void accept(Price price) {
    matching.execute(() -> match(price));
  }

  private void match(Price price) {
    if (price.isBelow(limit)) {
      sending.execute(() -> mailer.accept(price.article() + " is cheap at " + price.shop()));
    }
  }

  @Override
  public void close() {
    matching.shutdown();
  }
}
