// Case: the pool made for this(..) sits in a field that no method releases.
package cases.fields;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

public class ThisConstructorNoReleaseLeak {
  private final Executor executor;
  private final Supplier<Long> clock;

  public ThisConstructorNoReleaseLeak() {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    this(Executors.newFixedThreadPool(4), System::nanoTime);
  }

  public ThisConstructorNoReleaseLeak(Executor executor, Supplier<Long> clock) {
    this.executor = executor;
    this.clock = clock;
  }

  public CompletableFuture<Long> measure(Runnable body) {
    return CompletableFuture.supplyAsync(
        () -> {
          long begin = clock.get();
          body.run();
          return clock.get() - begin;
        },
        executor);
  }
}
