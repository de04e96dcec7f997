// Case: the pool is shut down if, and only if, it was made here.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TernaryBorrowedClean {
  private final int width;

  public TernaryBorrowedClean(int width) {
    this.width = width;
  }

  public void run(List<Runnable> steps, ExecutorService given) {
    ExecutorService pool = given != null ? given : Executors.newFixedThreadPool(width);
    for (Runnable step : steps) {
      pool.execute(step);
    }
    if (given == null) {
      pool.shutdown();
    }
  }
}
