// Case: the helper in the other class only waits for the pool.
package cases.fields;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class Catalog {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService loader = Executors.newFixedThreadPool(6);

  public void load(List<Runnable> pages) {
    pages.forEach(loader::submit);
  }

  public void close() {
    Pools.await(loader, 5, TimeUnit.SECONDS);
  }
}
