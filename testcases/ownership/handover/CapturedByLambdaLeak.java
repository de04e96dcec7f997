// Case: the lambda that captures the pool only submits to it.
package cases.handover;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class CapturedByLambdaLeak {
  private final Runnable tick;

  public CapturedByLambdaLeak(Runnable tick) {
    this.tick = tick;
  }

  public Runnable start() {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    scheduler.scheduleAtFixedRate(tick, 0, 1, TimeUnit.SECONDS);
    return () -> scheduler.execute(tick);
  }
}
