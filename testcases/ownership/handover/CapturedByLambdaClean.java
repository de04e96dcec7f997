// Case: the lambda that captures the pool shuts it down and is handed to the caller.
package cases.handover;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class CapturedByLambdaClean {
  private final Runnable tick;

  public CapturedByLambdaClean(Runnable tick) {
    this.tick = tick;
  }

  public Runnable start() {
    ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    scheduler.scheduleAtFixedRate(tick, 0, 1, TimeUnit.SECONDS);
    return () -> scheduler.shutdown();
  }
}
