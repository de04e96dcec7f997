// Case: the polling task shuts its scheduler down as soon as the job is done.
package cases.idioms;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Logger;

public class SelfEndingSchedulerClean {
  private static final Logger LOG = Logger.getLogger("poll");

  public void pollUntilDone(Supplier<Boolean> finished, Runnable then) {
    ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    scheduler.scheduleWithFixedDelay(
        () -> {
          if (finished.get()) {
            LOG.info("done");
            scheduler.shutdown();
            then.run();
          }
        },
        0,
        200,
        TimeUnit.MILLISECONDS);
  }
}
