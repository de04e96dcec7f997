// Case: one of the switch arms returns without shutting the scheduler down.
package cases.locals;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class SwitchBranchLeak {
  enum Mode {
    ONCE,
    LATER,
    NEVER
  }

  private final Runnable job;

  public SwitchBranchLeak(Runnable job) {
    this.job = job;
  }

  public boolean plan(Mode mode) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
    scheduler.schedule(job, 10, TimeUnit.MILLISECONDS);
    switch (mode) {
      case ONCE:
        scheduler.shutdown();
        return true;
      case LATER:
        scheduler.schedule(job, 1, TimeUnit.SECONDS);
        return true;
      default:
        scheduler.shutdownNow();
        return false;
    }
  }
}
