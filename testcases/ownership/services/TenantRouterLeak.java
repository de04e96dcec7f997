// Case: the router replaces a tenant's lane when its size changes, and the replaced lane is
// dropped.
package cases.services;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TenantRouterLeak {
  private final Map<String, ExecutorService> lanes = new ConcurrentHashMap<>();

  public void configure(String tenant, int size) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    lanes.put(tenant, Executors.newFixedThreadPool(size));
  }

  public void route(String tenant, Runnable work) {
    ExecutorService lane = lanes.get(tenant);
    if (lane == null) {
      throw new IllegalArgumentException("no lane for " + tenant);
    }
    lane.execute(work);
  }

  public void close() {
    lanes.values().forEach(ExecutorService::shutdown);
    lanes.clear();
  }
}
