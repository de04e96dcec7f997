// Case: the helper in the other class shuts the pool down and waits.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

final class Pools {
  private Pools() {}

  static void shutdownAndAwait(ExecutorService pool, long limit, TimeUnit unit) {
    pool.shutdown();
    if (!await(pool, limit, unit)) {
      pool.shutdownNow();
    }
  }

  static boolean await(ExecutorService pool, long limit, TimeUnit unit) {
    try {
      return pool.awaitTermination(limit, unit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
