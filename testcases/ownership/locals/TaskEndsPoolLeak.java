// Case: the last task announces the end, but neither it nor the caller shuts the pool down.
package cases.locals;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TaskEndsPoolLeak {
  public void inOrder(List<Runnable> steps, CountDownLatch finished) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService line = Executors.newSingleThreadExecutor();
    for (Runnable step : steps) {
      line.execute(step);
    }
    line.execute(
        () -> {
          finished.countDown();
        });
  }
}
