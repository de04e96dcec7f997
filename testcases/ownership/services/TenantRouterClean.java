// Case: the lane that put hands back is ended.
package cases.services;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TenantRouterClean {
  private final Map<String, ExecutorService> lanes = new ConcurrentHashMap<>();

  public void configure(String tenant, int size) {
    ExecutorService before = lanes.put(tenant, Executors.newFixedThreadPool(size));
    if (before != null) {
      before.shutdown();
    }
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
