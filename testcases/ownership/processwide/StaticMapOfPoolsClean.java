// Case: named pools in a static final map are shared by the process and made once each.
package cases.processwide;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class StaticMapOfPoolsClean {
  private static final ConcurrentMap<String, ExecutorService> NAMED = new ConcurrentHashMap<>();

  private StaticMapOfPoolsClean() {}

  public static Executor named(String name) {
    return NAMED.computeIfAbsent(name, n -> Executors.newFixedThreadPool(4, r -> new Thread(r, n)));
  }
}
