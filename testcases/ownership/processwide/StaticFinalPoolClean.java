// Case: a static final pool lives as long as the process may.
package cases.processwide;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

public final class StaticFinalPoolClean {
  private static final ExecutorService POOL =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          r -> {
            Thread t = new Thread(r, "shared");
            t.setDaemon(true);
            return t;
          });

  private StaticFinalPoolClean() {}

  public static <T> CompletableFuture<T> supply(Supplier<T> body) {
    return CompletableFuture.supplyAsync(body, POOL);
  }
}
