// Case: stop cancels the periodic handle, but the scheduler is this object's own and lives on.
package cases.fields;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class HandleCancelledSchedulerNotLeak {
  private final ScheduledExecutorService scheduler;
  private final Runnable sync;
  private ScheduledFuture<?> handle;

  public HandleCancelledSchedulerNotLeak(Runnable sync) {
    this.sync = sync;
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    this.scheduler = Executors.newSingleThreadScheduledExecutor();
  }

  public synchronized void start() {
    handle = scheduler.scheduleWithFixedDelay(sync, 1, 30, TimeUnit.SECONDS);
  }

  public synchronized void stop() {
    if (handle != null) {
      handle.cancel(true);
      handle = null;
    }
  }
}
