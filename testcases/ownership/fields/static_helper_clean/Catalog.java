// Case: the helper in the other class shuts the pool down and waits.
package cases.fields;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class Catalog {
  private final ExecutorService loader = Executors.newFixedThreadPool(6);

  public void load(List<Runnable> pages) {
    pages.forEach(loader::submit);
  }

  public void close() {
    Pools.shutdownAndAwait(loader, 5, TimeUnit.SECONDS);
  }
}
