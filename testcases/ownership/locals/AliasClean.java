// Case: the shutdown goes through an alias of the very pool that was made.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class AliasClean {
  private final ExecutorService shared;

  public AliasClean(ExecutorService shared) {
    this.shared = shared;
  }

  public void warm(List<String> keys, Consumer<String> loader) {
    ExecutorService loaderPool = Executors.newFixedThreadPool(3);
    ExecutorService current = loaderPool;
    for (String key : keys) {
      current.submit(() -> loader.accept(key));
    }
    current.shutdown();
    shared.submit(() -> loader.accept("last"));
  }
}
