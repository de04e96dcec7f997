// Case: The method returns early for an empty feed after the pool was made and before the try.
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

public class CatalogImportLeak {
  /** A line of the supplier's feed. */
  public record Row(String sku, long cents) {}

  private final Map<String, Long> prices = new ConcurrentHashMap<>();

  public int load(Supplier<List<Row>> feed) {
    List<Row> rows = feed.get();
    // BUG: Diagnostic contains: [ExecutorNeverShutDown] or [CancelNotInFinally]
    ExecutorService loaders = new ThreadPoolExecutor(2, 8, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    if (rows.isEmpty()) {
      return 0;
    }
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
    Logger.getLogger(CatalogImportLeak.class.getName()).fine(() -> "catalog has " + size + " prices");
  }
}
