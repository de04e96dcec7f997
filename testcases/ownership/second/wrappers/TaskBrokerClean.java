// Case: An unconfigurable view of a scheduler is held in a field and shut down through it.
package second.wrappers;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class TaskBrokerClean {
  private final ScheduledExecutorService view;
  private final Map<String, ScheduledFuture<?>> jobs = new ConcurrentHashMap<>();

  public TaskBrokerClean(int size) {
    ScheduledThreadPoolExecutor raw = new ScheduledThreadPoolExecutor(size);
    raw.setRemoveOnCancelPolicy(true);
    raw.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    view = Executors.unconfigurableScheduledExecutorService(raw);
  }

  public void later(String key, Runnable job, Duration delay) {
    ScheduledFuture<?> previous =
        jobs.put(key, view.schedule(job, delay.toMillis(), TimeUnit.MILLISECONDS));
    if (previous != null) {
      previous.cancel(false);
    }
  }

  public void destroy() {
    jobs.clear();
    view.shutdown();
  }
}
