// Case: A scheduler is made if none was given, and stop only cancels the periodic handle.
package second.borrowed;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class WatchdogLeak {
  private final ScheduledExecutorService scheduler;
  private final Runnable check;
  private ScheduledFuture<?> handle;

  public WatchdogLeak(Runnable check) {
    this.check = check;
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    this.scheduler = Executors.newScheduledThreadPool(1);
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
