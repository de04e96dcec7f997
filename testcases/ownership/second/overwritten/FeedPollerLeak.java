// Case: restart overwrites the running scheduler with a new one; only the last is stopped.
package second.overwritten;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class FeedPollerLeak implements AutoCloseable {
  private final Runnable poll;
  private ScheduledExecutorService scheduler;

  public FeedPollerLeak(Runnable poll) {
    this.poll = poll;
  }

  public synchronized void restart(long periodMillis) {
    if (periodMillis <= 0) {
      throw new IllegalArgumentException("period: " + periodMillis);
    }
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    scheduler = Executors.newScheduledThreadPool(1);
    scheduler.scheduleAtFixedRate(poll, 0, periodMillis, TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void close() {
    if (scheduler != null) {
      scheduler.shutdownNow();
      scheduler = null;
    }
  }
}
