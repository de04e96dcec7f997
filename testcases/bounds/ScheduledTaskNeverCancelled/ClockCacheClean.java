// Case: the one instance of the process ticks on the process-wide scheduler; it never ends before
// that does.
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class ClockCacheClean {
  private static final ScheduledExecutorService SCHEDULER =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "clock");
            thread.setDaemon(true);
            return thread;
          });

  private static final ClockCacheClean INSTANCE = new ClockCacheClean();

  private volatile long now = System.currentTimeMillis();

  private ClockCacheClean() {
    SCHEDULER.scheduleAtFixedRate(this::tick, 10, 10, TimeUnit.MILLISECONDS);
  }

  public static ClockCacheClean instance() {
    return INSTANCE;
  }

  public long now() {
    return now;
  }

  private void tick() {
    now = System.currentTimeMillis();
  }
}
