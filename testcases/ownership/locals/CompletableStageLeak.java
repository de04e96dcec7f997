// Case: supplyAsync only borrows the pool; when the stage is done nobody ends it.
package cases.locals;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.logging.Logger;

public class CompletableStageLeak {
  private final Supplier<String> backend;

  public CompletableStageLeak(Supplier<String> backend) {
    this.backend = backend;
  }

  public CompletableFuture<Integer> length() {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newFixedThreadPool(1);
    return CompletableFuture.supplyAsync(backend, pool)
        .thenApply(String::length)
        .whenComplete((n, error) -> Logger.getLogger("stage").fine("done: " + n));
  }
}
