// Case: a framework sets the executor from outside and owns it.
package cases.borrowed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

public class SetterInjectedClean {
  private Executor executor = Runnable::run;

  public void setExecutor(Executor executor) {
    this.executor = executor;
  }

  public CompletableFuture<String> load(Supplier<String> source) {
    return CompletableFuture.supplyAsync(source, executor);
  }
}
