// Case: the limiter has its own refill timer and nothing that ends it.
package cases.services;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class RateLimiterRefillLeak {
  private final Semaphore permits;
  private final int max;
  private ScheduledFuture<?> refill;

  public RateLimiterRefillLeak(int max) {
    this.max = max;
    this.permits = new Semaphore(max);
  }

  public void start(Duration period) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ScheduledExecutorService timers = Executors.newScheduledThreadPool(1);
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
