// Case: One pool per tenant sits in a map; removing a tenant or closing never stops any.
package second.collections;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.IntFunction;

public class TenantPoolsLeak {
  private final ConcurrentMap<String, ExecutorService> byTenant = new ConcurrentHashMap<>();
  private final IntFunction<ThreadFactory> threads;

  public TenantPoolsLeak(IntFunction<ThreadFactory> threads) {
    this.threads = threads;
  }

  public Future<?> run(String tenant, Runnable work) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    return byTenant.computeIfAbsent(tenant, this::create).submit(work);
  }

  private ExecutorService create(String tenant) {
    return Executors.newFixedThreadPool(2, threads.apply(tenant.length()));
  }

  public void remove(String tenant) {
    byTenant.remove(tenant);
  }

  public Set<String> tenants() {
    return Set.copyOf(byTenant.keySet());
  }

  public void close() {
    byTenant.clear();
  }
}
