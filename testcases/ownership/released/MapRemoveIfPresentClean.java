// Case: pools per key: closed one by one, and the rest in close.
package cases.released;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MapRemoveIfPresentClean implements AutoCloseable {
  private final ConcurrentMap<String, ExecutorService> pools = new ConcurrentHashMap<>();

  public void run(String key, Runnable r) {
    pools
        .computeIfAbsent(key, k -> Executors.newSingleThreadExecutor(t -> new Thread(t, k)))
        .execute(r);
  }

  public void drop(String key) {
    Optional.ofNullable(pools.remove(key)).ifPresent(ExecutorService::shutdown);
  }

  @Override
  public void close() {
    for (String key : pools.keySet()) {
      drop(key);
    }
  }
}
