// Case: the pool is ended before the state is checked.
package cases.exceptions;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StopThrowsInViewClean {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private boolean open;

  public void open() {
    open = true;
  }

  public void run(Runnable r) {
    pool.execute(r);
  }

  public void close() {
    pool.shutdown();
    ensureOpen();
    open = false;
  }

  private void ensureOpen() {
    if (!open) {
      throw new IllegalStateException("not open");
    }
  }
}
