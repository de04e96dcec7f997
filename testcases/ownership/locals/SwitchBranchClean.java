// Case: every arm that returns shuts the scheduler down.
package cases.locals;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class SwitchBranchClean {
  enum Mode {
    ONCE,
    LATER,
    NEVER
  }

  private final Runnable job;

  public SwitchBranchClean(Runnable job) {
    this.job = job;
  }

  public boolean plan(Mode mode) {
    ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
    scheduler.schedule(job, 10, TimeUnit.MILLISECONDS);
    switch (mode) {
      case ONCE:
        scheduler.shutdown();
        return true;
      case LATER:
        scheduler.schedule(job, 1, TimeUnit.SECONDS);
        scheduler.shutdown();
        return true;
      default:
        scheduler.shutdownNow();
        return false;
    }
  }
}
