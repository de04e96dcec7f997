// Case: A varargs helper is given both executors.
package second.privatehelpers;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

public class CacheClusterClean<K, V> {
  private final ConcurrentMap<K, V> entries = new ConcurrentHashMap<>();
  private final ExecutorService loader;
  private final ScheduledThreadPoolExecutor evictor;
  private final Function<K, V> source;

  public CacheClusterClean(Function<K, V> source) {
    this.source = source;
    this.loader = Executors.newFixedThreadPool(2);
    this.evictor = new ScheduledThreadPoolExecutor(1);
    this.evictor.setRemoveOnCancelPolicy(true);
  }

  public CompletableFuture<V> get(K key, Duration ttl) {
    return CompletableFuture.supplyAsync(() -> entries.computeIfAbsent(key, source), loader)
        .whenComplete(
            (v, t) ->
                evictor.schedule(() -> entries.remove(key), ttl.toMillis(), TimeUnit.MILLISECONDS));
  }

  public void destroy() {
    PoolsClean.stopAll(evictor, loader);
    entries.clear();
  }

  private static final class PoolsClean {
    static void stopAll(ExecutorService... services) {
      for (ExecutorService service : services) {
        if (service != null && !service.isShutdown()) {
          service.shutdownNow();
        }
      }
    }
  }
}
