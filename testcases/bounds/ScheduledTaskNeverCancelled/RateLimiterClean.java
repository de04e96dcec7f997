// Case: the handle is dropped, but the scheduler was made here, and close() shuts it down with all
// that is on it.
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class RateLimiterClean implements AutoCloseable {
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final Semaphore tokens;
  private final int perSecond;

  public RateLimiterClean(int perSecond) {
    this.perSecond = perSecond;
    this.tokens = new Semaphore(perSecond);
  }

  public void start() {
    scheduler.scheduleAtFixedRate(this::refill, 1, 1, TimeUnit.SECONDS);
  }

  public boolean tryPass() {
    return tokens.tryAcquire();
  }

  private void refill() {
    tokens.release(perSecond - tokens.availablePermits());
  }

  @Override
  public void close() throws InterruptedException {
    scheduler.shutdownNow();
    scheduler.awaitTermination(5, TimeUnit.SECONDS);
  }
}
