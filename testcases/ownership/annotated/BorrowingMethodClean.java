// Case: without the annotation the interface's method lends its pool: nothing to release.
package cases.annotated;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class BorrowingMethodClean {
  public interface Environment {
    ScheduledExecutorService scheduler(String name);
  }

  private final Environment environment;
  private ScheduledFuture<?> pulse;

  public BorrowingMethodClean(Environment environment) {
    this.environment = environment;
  }

  public void boot(Runnable beat) {
    ScheduledExecutorService scheduler = environment.scheduler("boot");
    pulse = scheduler.scheduleAtFixedRate(beat, 0, 1, TimeUnit.SECONDS);
  }

  public void halt() {
    if (pulse != null) {
      pulse.cancel(false);
    }
  }
}
