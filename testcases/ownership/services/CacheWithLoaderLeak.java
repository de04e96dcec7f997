// Case: invalidating the cache builds it anew with another loader pool and forgets the last one.
package cases.services;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

public class CacheWithLoaderLeak<K, V> {
  private final Function<K, V> load;
  private Map<K, Future<V>> entries;
  private ExecutorService loaders;

  public CacheWithLoaderLeak(Function<K, V> load) {
    this.load = load;
    entries = new HashMap<>();
    // BUG: Diagnostic contains: [ExecutorNeverShutDown] (one of these)
    loaders = Executors.newFixedThreadPool(4);
  }

  public synchronized Future<V> get(K key) {
    return entries.computeIfAbsent(key, k -> loaders.submit(() -> load.apply(k)));
  }

  public synchronized void invalidate() {
    entries = new HashMap<>();
    // BUG: Diagnostic contains: [ExecutorNeverShutDown] (one of these)
    loaders = Executors.newFixedThreadPool(4);
  }

  public synchronized void close() {
    entries.clear();
    loaders.shutdownNow();
  }
}
