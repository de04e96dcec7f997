// Case: each attempt makes a scheduler, and only the attempt that succeeds shuts its own down.
package cases.locals;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class RetryLoopLeak {
  private final Callable<Boolean> probe;

  public RetryLoopLeak(Callable<Boolean> probe) {
    this.probe = probe;
  }

  public boolean waitUntilUp(int attempts) throws InterruptedException {
    for (int i = 0; i < attempts; i++) {
      // BUG: Diagnostic contains: [CancelNotInFinally] or [ExecutorNeverShutDown]
      ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
      try {
        boolean up = scheduler.schedule(probe, 100L * i, TimeUnit.MILLISECONDS).get();
        scheduler.shutdown();
        if (up) {
          return true;
        }
      } catch (ExecutionException e) {
        Logger.getLogger("probe").log(Level.FINE, "attempt " + i, e.getCause());
      }
    }
    return false;
  }
}
