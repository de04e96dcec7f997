package shop.prices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the prices of the last day. Leaks: nothing ever cancels the timer. */
final class PriceRepository {
  private final Map<String, Price> latest = new ConcurrentHashMap<>();
  private final Timer housekeeping = new Timer("price-expiry");

  PriceRepository() {
    TimerTask expiry =
        new TimerTask() {
          @Override
          public void run() {
            dropOlderThan(Instant.now().minus(Duration.ofDays(1)));
          }
        };
    housekeeping.schedule(expiry, 60_000, 60_000);
  }

  void store(List<Price> prices) {
    for (Price price : prices) {
      latest.put(price.article() + "@" + price.shop(), price);
    }
  }

  List<Price> all() {
    return List.copyOf(latest.values());
  }

  private void dropOlderThan(Instant limit) {
    latest.values().removeIf(price -> price.since().isBefore(limit));
  }
}
