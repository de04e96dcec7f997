// Case: how all pools of the service are stopped.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

final class Pools {
  private Pools() {}

  static void stop(ExecutorService pool) {
    pool.shutdown();
    try {
      if (!pool.awaitTermination(3, TimeUnit.SECONDS)) {
        pool.shutdownNow();
      }
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
