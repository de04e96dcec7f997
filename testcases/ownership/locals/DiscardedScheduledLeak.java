// Case: an unnamed scheduler runs a task for ever and nobody can reach it any more.
package cases.locals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class DiscardedScheduledLeak {
  private final ScheduledExecutorService timers;
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private ScheduledFuture<?> sweep;

  public DiscardedScheduledLeak(ScheduledExecutorService timers) {
    this.timers = timers;
  }

  public void startSweeping() {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    Executors.newScheduledThreadPool(1).scheduleWithFixedDelay(seen::clear, 1, 1, TimeUnit.MINUTES);
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
