// Case: the polling task sees the end and says so, but its scheduler runs on.
package cases.idioms;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Logger;

public class SelfEndingSchedulerLeak {
  private static final Logger LOG = Logger.getLogger("poll");

  public void pollUntilDone(Supplier<Boolean> finished, Runnable then) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    scheduler.scheduleWithFixedDelay(
        () -> {
          if (finished.get()) {
            LOG.info("done");
            then.run();
          }
        },
        0,
        200,
        TimeUnit.MILLISECONDS);
  }
}
