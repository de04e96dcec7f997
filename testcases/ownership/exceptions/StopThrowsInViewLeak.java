// Case: the release method checks its state first and throws when it was never opened, before it
// reaches the pool.
package cases.exceptions;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StopThrowsInViewLeak {
  // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private boolean open;

  public void open() {
    open = true;
  }

  public void run(Runnable r) {
    pool.execute(r);
  }

  public void close() {
    ensureOpen();
    open = false;
    // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
    pool.shutdown();
  }

  private void ensureOpen() {
    if (!open) {
      throw new IllegalStateException("not open");
    }
  }
}
