// Case: four lanes are made and three are shut down.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ForgetsOneOfFourLeak {
  private final ExecutorService urgent = Executors.newFixedThreadPool(4);
  private final ExecutorService normal = Executors.newFixedThreadPool(2);
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService bulk = Executors.newFixedThreadPool(1);
  private final ScheduledExecutorService delayed = Executors.newSingleThreadScheduledExecutor();

  public void dispatch(int priority, Runnable job) {
    if (priority > 7) {
      urgent.execute(job);
    } else if (priority > 3) {
      normal.execute(job);
    } else if (priority >= 0) {
      bulk.execute(job);
    } else {
      delayed.schedule(job, 5, TimeUnit.SECONDS);
    }
  }

  public void shutdown() {
    urgent.shutdown();
    normal.shutdown();
    delayed.shutdown();
  }
}
