// Case: the registry in view keeps the pool and ends it with the others.
package cases.handover;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StaticRegistryClean {
  private static final class Registry {
    private static final Map<String, ExecutorService> POOLS = new ConcurrentHashMap<>();
    private static final Set<String> NAMES = ConcurrentHashMap.newKeySet();

    static void register(String name, ExecutorService pool) {
      NAMES.add(name);
      POOLS.put(name, pool);
    }

    static void shutdownAll() {
      POOLS.values().forEach(ExecutorService::shutdown);
      NAMES.clear();
    }
  }

  public void submit(String name, List<Runnable> tasks) {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    Registry.register(name, pool);
    tasks.forEach(pool::execute);
  }

  public static void exit() {
    Registry.shutdownAll();
  }
}
