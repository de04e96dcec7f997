// Case: The empty feed is tested before the pool is made, which ends in finally.
package second.localexits;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Logger;

public class CatalogImportClean {
  /** A line of the supplier's feed. */
  public record Row(String sku, long cents) {}

  private final Map<String, Long> prices = new ConcurrentHashMap<>();

  public int load(Supplier<List<Row>> feed) {
    List<Row> rows = feed.get();
    if (rows.isEmpty()) {
      return 0;
    }
    ExecutorService loaders =
        new ThreadPoolExecutor(2, 8, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    try {
      for (Row row : rows) {
        loaders.execute(() -> prices.merge(row.sku(), row.cents(), Math::max));
      }
      return rows.size();
    } finally {
      loaders.shutdown();
      log(prices.size());
    }
  }

  private static void log(int size) {
    Logger.getLogger(CatalogImportClean.class.getName())
        .fine(() -> "catalog has " + size + " prices");
  }
}
