// Case: the annotated method makes the caller the owner, who uses the pool and forgets it.
package cases.annotated;

import dev.leash.annotations.OwnsThread;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class BorrowingMethodLeak {
  public interface Environment {
    @OwnsThread
    ScheduledExecutorService scheduler(String name);
  }

  private final Environment environment;
  private ScheduledFuture<?> pulse;

  public BorrowingMethodLeak(Environment environment) {
    this.environment = environment;
  }

  public void boot(Runnable beat) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ScheduledExecutorService scheduler = environment.scheduler("boot");
    pulse = scheduler.scheduleAtFixedRate(beat, 0, 1, TimeUnit.SECONDS);
  }

  public void halt() {
    if (pulse != null) {
      pulse.cancel(false);
    }
  }
}
