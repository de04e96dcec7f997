// Case: shutdown ends the main pool and forgets the pools made per tenant.
package cases.fields;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MapPerKeyLeak {
  private final ExecutorService main = Executors.newFixedThreadPool(4);
  private final Map<String, ExecutorService> perTenant = new HashMap<>();

  public synchronized void run(String tenant, Runnable task) {
    if (tenant == null) {
      main.execute(task);
      return;
    }
    ExecutorService own = perTenant.get(tenant);
    if (own == null) {
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      own = Executors.newSingleThreadExecutor();
      perTenant.put(tenant, own);
    }
    own.execute(task);
  }

  public synchronized void shutdown() {
    main.shutdown();
    perTenant.clear();
  }
}
