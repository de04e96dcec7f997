// Case: the pool made for callers that bring none is never shut down.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TernaryBorrowedLeak {
  private final int width;

  public TernaryBorrowedLeak(int width) {
    this.width = width;
  }

  public void run(List<Runnable> steps, ExecutorService given) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = given != null ? given : Executors.newFixedThreadPool(width);
    for (Runnable step : steps) {
      pool.execute(step);
    }
  }
}
