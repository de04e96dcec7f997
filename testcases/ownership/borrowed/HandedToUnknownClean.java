// Case: the pool is handed to an interface that Leash does not see behind.
package cases.borrowed;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class HandedToUnknownClean {
  public interface Container {
    void attach(String name, ExecutorService executor);
  }

  private final Container container;

  public HandedToUnknownClean(Container container) {
    this.container = container;
  }

  public void install(int size, Runnable first) {
    ExecutorService pool = Executors.newFixedThreadPool(size);
    container.attach("pool", pool);
    pool.execute(first);
  }
}
