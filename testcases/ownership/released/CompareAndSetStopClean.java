// Case: stop may be called twice; the flag lets only the first call release.
package cases.released;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

public class CompareAndSetStopClean {
  private final AtomicBoolean running = new AtomicBoolean(true);
  private final ScheduledExecutorService poller = Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService workers = Executors.newCachedThreadPool();

  public void start(Runnable poll) {
    poller.scheduleWithFixedDelay(() -> workers.execute(poll), 0, 1, TimeUnit.SECONDS);
  }

  public void stop() {
    if (!running.compareAndSet(true, false)) {
      return;
    }
    poller.shutdown();
    workers.shutdown();
  }
}
