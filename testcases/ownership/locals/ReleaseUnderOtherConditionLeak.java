// Case: the pool is made when there is more than one task, but ended only when there are more than
// ten.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ReleaseUnderOtherConditionLeak {
  public void runAll(List<Runnable> tasks) {
    ExecutorService pool = null;
    if (tasks.size() > 1) {
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      pool = Executors.newFixedThreadPool(Math.min(tasks.size(), 16));
    }
    for (Runnable task : tasks) {
      if (pool != null) {
        pool.execute(task);
      } else {
        task.run();
      }
    }
    if (tasks.size() > 10) {
      pool.shutdown();
    }
  }
}
