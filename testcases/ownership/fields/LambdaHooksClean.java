// Case: the pool's shutdown is put on the list that close runs.
package cases.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

public class LambdaHooksClean implements AutoCloseable {
  private final List<Runnable> hooks = new ArrayList<>();
  private final Map<String, byte[]> cache = new ConcurrentHashMap<>();
  private final ExecutorService pool;

  public LambdaHooksClean(int threads) {
    pool = Executors.newFixedThreadPool(threads);
    hooks.add(cache::clear);
    hooks.add(pool::shutdown);
  }

  public void preload(String key, Function<String, byte[]> source) {
    pool.execute(() -> cache.put(key, source.apply(key)));
  }

  @Override
  public void close() {
    for (Runnable hook : hooks) {
      hook.run();
    }
  }
}
