// Case: the scheduler is borrowed, so cancelling the handle is all that stop has to do.
package cases.fields;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class HandleCancelledSchedulerNotClean {
  private final ScheduledExecutorService scheduler;
  private final Runnable sync;
  private ScheduledFuture<?> handle;

  public HandleCancelledSchedulerNotClean(Runnable sync, ScheduledExecutorService scheduler) {
    this.sync = sync;
    this.scheduler = scheduler;
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
