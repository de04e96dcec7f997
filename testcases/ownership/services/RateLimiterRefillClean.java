// Case: the limiter refills on the scheduler that its owner gives it and cancels its handle.
package cases.services;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class RateLimiterRefillClean {
  private final Semaphore permits;
  private final int max;
  private ScheduledFuture<?> refill;

  public RateLimiterRefillClean(int max) {
    this.max = max;
    this.permits = new Semaphore(max);
  }

  public void start(Duration period, ScheduledExecutorService timers) {
    refill =
        timers.scheduleAtFixedRate(
            this::refill, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void refill() {
    int missing = max - permits.availablePermits();
    if (missing > 0) {
      permits.release(missing);
    }
  }

  public boolean tryAcquire() {
    return permits.tryAcquire();
  }

  public void stop() {
    if (refill != null) {
      refill.cancel(false);
    }
  }
}
