// Case: each attempt shuts its scheduler down in finally.
package cases.locals;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class RetryLoopClean {
  private final Callable<Boolean> probe;

  public RetryLoopClean(Callable<Boolean> probe) {
    this.probe = probe;
  }

  public boolean waitUntilUp(int attempts) throws InterruptedException {
    for (int i = 0; i < attempts; i++) {
      ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
      try {
        boolean up = scheduler.schedule(probe, 100L * i, TimeUnit.MILLISECONDS).get();
        if (up) {
          return true;
        }
      } catch (ExecutionException e) {
        Logger.getLogger("probe").log(Level.FINE, "attempt " + i, e.getCause());
      } finally {
        scheduler.shutdown();
      }
    }
    return false;
  }
}
