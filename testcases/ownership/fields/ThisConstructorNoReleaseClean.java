// Case: the default constructor passes on the process-wide common pool.
package cases.fields;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

public class ThisConstructorNoReleaseClean {
  private final Executor executor;
  private final Supplier<Long> clock;

  public ThisConstructorNoReleaseClean() {
    this(ForkJoinPool.commonPool(), System::nanoTime);
  }

  public ThisConstructorNoReleaseClean(Executor executor, Supplier<Long> clock) {
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
