// Case: the pool is shut down before the exception goes on to the caller.
package cases.handover;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ReturnedUnlessThrownClean {
  private final int limit;

  public ReturnedUnlessThrownClean(int limit) {
    this.limit = limit;
  }

  public ExecutorService start(List<Runnable> initial) {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    for (Runnable r : initial) {
      pool.execute(r);
    }
    try {
      checkSize(initial.size());
    } catch (IllegalStateException e) {
      pool.shutdownNow();
      throw e;
    }
    return pool;
  }

  private void checkSize(int size) {
    if (size > limit) {
      throw new IllegalStateException("too many tasks: " + size);
    }
  }
}
