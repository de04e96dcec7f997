import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

class PriceList {
  private final CountDownLatch loaded = new CountDownLatch(1);
  private volatile Map<String, Long> prices = Map.of();

  void load(Supplier<Map<String, Long>> source) {
    try {
      prices = source.get();
    } finally {
      loaded.countDown();
    }
  }

  long price(String article) throws InterruptedException {
    loaded.await();
    return prices.getOrDefault(article, 0L);
  }
}
