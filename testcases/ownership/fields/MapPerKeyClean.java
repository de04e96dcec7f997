// Case: shutdown ends the main pool and every pool of a tenant.
package cases.fields;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MapPerKeyClean {
  private final ExecutorService main = Executors.newFixedThreadPool(4);
  private final Map<String, ExecutorService> perTenant = new HashMap<>();

  public synchronized void run(String tenant, Runnable task) {
    if (tenant == null) {
      main.execute(task);
      return;
    }
    ExecutorService own = perTenant.get(tenant);
    if (own == null) {
      own = Executors.newSingleThreadExecutor();
      perTenant.put(tenant, own);
    }
    own.execute(task);
  }

  public synchronized void shutdown() {
    main.shutdown();
    for (ExecutorService own : perTenant.values()) {
      own.shutdown();
    }
    perTenant.clear();
  }
}
