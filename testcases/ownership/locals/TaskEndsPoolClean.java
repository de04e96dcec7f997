// Case: the last task shuts its own pool down.
package cases.locals;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TaskEndsPoolClean {
  public void inOrder(List<Runnable> steps, CountDownLatch finished) {
    ExecutorService line = Executors.newSingleThreadExecutor();
    for (Runnable step : steps) {
      line.execute(step);
    }
    line.execute(
        () -> {
          finished.countDown();
          line.shutdown();
        });
  }
}
