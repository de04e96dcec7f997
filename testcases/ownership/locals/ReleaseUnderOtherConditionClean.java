// Case: the pool is ended wherever it was made.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ReleaseUnderOtherConditionClean {
  public void runAll(List<Runnable> tasks) {
    ExecutorService pool = null;
    if (tasks.size() > 1) {
      pool = Executors.newFixedThreadPool(Math.min(tasks.size(), 16));
    }
    for (Runnable task : tasks) {
      if (pool != null) {
        pool.execute(task);
      } else {
        task.run();
      }
    }
    if (pool != null) {
      pool.shutdown();
    }
  }
}
