// Case: the builder carries an executor that it was given; build passes it on.
package cases.lookalike;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public class BuilderOnlyCarriesClean {
  public static final class Client {
    private final Executor executor;
    private final Duration timeout;

    private Client(Executor executor, Duration timeout) {
      this.executor = executor;
      this.timeout = timeout;
    }

    public CompletableFuture<String> call(Supplier<String> s) {
      return CompletableFuture.supplyAsync(s, executor)
          .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private Executor executor = ForkJoinPool.commonPool();
  private Duration timeout = Duration.ofSeconds(1);

  public BuilderOnlyCarriesClean executor(Executor executor) {
    this.executor = executor;
    return this;
  }

  public BuilderOnlyCarriesClean timeout(Duration timeout) {
    this.timeout = timeout;
    return this;
  }

  public Client build() {
    return new Client(executor, timeout);
  }
}
