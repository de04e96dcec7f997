// Case: the last stage ends the pool, whatever the outcome was.
package cases.locals;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

public class CompletableStageClean {
  private final Supplier<String> backend;

  public CompletableStageClean(Supplier<String> backend) {
    this.backend = backend;
  }

  public CompletableFuture<Integer> length() {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    return CompletableFuture.supplyAsync(backend, pool)
        .thenApply(String::length)
        .whenComplete((n, error) -> pool.shutdown());
  }
}
