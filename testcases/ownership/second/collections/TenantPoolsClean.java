// Case: One pool per tenant sits in a map; removing a tenant and closing stop them.
package second.collections;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.IntFunction;

public class TenantPoolsClean {
  private final ConcurrentMap<String, ExecutorService> byTenant = new ConcurrentHashMap<>();
  private final IntFunction<ThreadFactory> threads;

  public TenantPoolsClean(IntFunction<ThreadFactory> threads) {
    this.threads = threads;
  }

  public Future<?> run(String tenant, Runnable work) {
    return byTenant.computeIfAbsent(tenant, this::create).submit(work);
  }

  private ExecutorService create(String tenant) {
    return Executors.newFixedThreadPool(2, threads.apply(tenant.length()));
  }

  public void remove(String tenant) {
    Optional.ofNullable(byTenant.remove(tenant)).ifPresent(ExecutorService::shutdown);
  }

  public Set<String> tenants() {
    return Set.copyOf(byTenant.keySet());
  }

  public void close() {
    byTenant.values().forEach(ExecutorService::shutdown);
    byTenant.clear();
  }
}
