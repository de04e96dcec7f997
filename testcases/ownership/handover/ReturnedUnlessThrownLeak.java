// Case: the check in view throws after the pool was started, and the caller never gets to see it.
package cases.handover;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ReturnedUnlessThrownLeak {
  private final int limit;

  public ReturnedUnlessThrownLeak(int limit) {
    this.limit = limit;
  }

  public ExecutorService start(List<Runnable> initial) {
    // BUG: Diagnostic contains: [CancelNotInFinally] or [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newFixedThreadPool(2);
    for (Runnable r : initial) {
      pool.execute(r);
    }
    checkSize(initial.size());
    return pool;
  }

  private void checkSize(int size) {
    if (size > limit) {
      throw new IllegalStateException("too many tasks: " + size);
    }
  }
}
