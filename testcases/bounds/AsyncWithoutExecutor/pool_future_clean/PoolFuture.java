// A future whose asynchronous stages run on a given pool unless they are told otherwise.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

public final class PoolFuture<T> extends CompletableFuture<T> {
  private final Executor executor;

  PoolFuture(Executor executor) {
    this.executor = executor;
  }

  @Override
  public Executor defaultExecutor() {
    return executor;
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new PoolFuture<>(executor);
  }
}
