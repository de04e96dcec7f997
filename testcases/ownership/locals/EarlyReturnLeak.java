// Case: the guard in the middle returns after the first batch was submitted, past the shutdown at
// the end.
package cases.locals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public final class EarlyReturnLeak {
  private static final Logger log = Logger.getLogger(EarlyReturnLeak.class.getName());
  private final Map<String, Integer> stock = new HashMap<>();

  int reindex(List<String> skus, boolean dryRun) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (String sku : skus) {
      pool.submit(() -> log.fine("check " + sku));
    }
    if (dryRun) {
      log.info("dry run, index left alone");
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
