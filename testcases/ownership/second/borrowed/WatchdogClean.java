// Case: The scheduler is always the caller's, and stop only cancels the periodic handle.
package second.borrowed;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class WatchdogClean {
  private final ScheduledExecutorService scheduler;
  private final Runnable check;
  private ScheduledFuture<?> handle;

  public WatchdogClean(Runnable check, ScheduledExecutorService scheduler) {
    this.check = check;
    this.scheduler = Objects.requireNonNull(scheduler, "scheduler");
  }

  public synchronized void start(Duration every) {
    if (handle == null) {
      handle = scheduler.scheduleAtFixedRate(check, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  public synchronized boolean running() {
    return handle != null && !handle.isDone();
  }

  public synchronized void stop() {
    if (handle != null) {
      handle.cancel(true);
      handle = null;
    }
  }
}
