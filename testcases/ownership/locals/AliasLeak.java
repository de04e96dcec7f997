// Case: the alias is pointed at the shared pool before it is shut down, so the new one lives on.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class AliasLeak {
  private final ExecutorService shared;

  public AliasLeak(ExecutorService shared) {
    this.shared = shared;
  }

  public void warm(List<String> keys, Consumer<String> loader) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService loaderPool = Executors.newFixedThreadPool(3);
    ExecutorService current = loaderPool;
    for (String key : keys) {
      current.submit(() -> loader.accept(key));
    }
    current = shared;
    current.submit(() -> loader.accept("last"));
    current.isShutdown();
  }
}
