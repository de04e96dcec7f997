// Case: restart stops the running scheduler before it makes a new one.
package second.overwritten;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class FeedPollerClean implements AutoCloseable {
  private final Runnable poll;
  private ScheduledExecutorService scheduler;

  public FeedPollerClean(Runnable poll) {
    this.poll = poll;
  }

  public synchronized void restart(long periodMillis) {
    if (periodMillis <= 0) {
      throw new IllegalArgumentException("period: " + periodMillis);
    }
    if (scheduler != null) {
      scheduler.shutdownNow();
    }
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
