// Case: the task runs on the scheduler that the service was given.
package cases.locals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class DiscardedScheduledClean {
  private final ScheduledExecutorService timers;
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private ScheduledFuture<?> sweep;

  public DiscardedScheduledClean(ScheduledExecutorService timers) {
    this.timers = timers;
  }

  public void startSweeping() {
    sweep = timers.scheduleWithFixedDelay(seen::clear, 1, 1, TimeUnit.MINUTES);
  }

  public void stopSweeping() {
    if (sweep != null) {
      sweep.cancel(false);
    }
  }

  public void saw(String id) {
    seen.add(id);
  }
}
