// Case: stop ends the scheduler, which ends the periodic tasks whose handles were dropped.
package cases.idioms;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class SchedulerStopEndsTasksClean {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(2);
  private final List<Future<?>> handles = new ArrayList<>();

  public void start(Runnable collect, Runnable report, Runnable prune) {
    handles.add(scheduler.scheduleAtFixedRate(collect, 0, 1, TimeUnit.SECONDS));
    handles.add(scheduler.scheduleAtFixedRate(report, 0, 1, TimeUnit.MINUTES));
    scheduler.scheduleWithFixedDelay(prune, 1, 1, TimeUnit.HOURS);
  }

  public void stop() {
    scheduler.shutdownNow();
    handles.clear();
  }
}
