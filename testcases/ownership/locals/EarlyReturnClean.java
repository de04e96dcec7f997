// Case: the guard shuts the pool down before it returns.
package cases.locals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public final class EarlyReturnClean {
  private static final Logger log = Logger.getLogger(EarlyReturnClean.class.getName());
  private final Map<String, Integer> stock = new HashMap<>();

  int reindex(List<String> skus, boolean dryRun) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (String sku : skus) {
      pool.submit(() -> log.fine("check " + sku));
    }
    if (dryRun) {
      log.info("dry run, index left alone");
      pool.shutdown();
      return 0;
    }
    for (String sku : skus) {
      pool.execute(() -> touch(sku));
    }
    pool.shutdown();
    return skus.size();
  }

  private void touch(String sku) {
    synchronized (stock) {
      stock.merge(sku, 1, Integer::sum);
    }
  }
}
