// Case: invalidating the cache keeps the loader pool and clears the entries.
package cases.services;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

public class CacheWithLoaderClean<K, V> {
  private final Function<K, V> load;
  private Map<K, Future<V>> entries;
  private ExecutorService loaders;

  public CacheWithLoaderClean(Function<K, V> load) {
    this.load = load;
    entries = new HashMap<>();
    loaders = Executors.newFixedThreadPool(4);
  }

  public synchronized Future<V> get(K key) {
    return entries.computeIfAbsent(key, k -> loaders.submit(() -> load.apply(k)));
  }

  public synchronized void invalidate() {
    entries = new HashMap<>();
  }

  public synchronized void close() {
    entries.clear();
    loaders.shutdownNow();
  }
}
