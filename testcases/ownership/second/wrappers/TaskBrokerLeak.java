// Case: An unconfigurable view of a scheduler is held in a field and never shut down.
package second.wrappers;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class TaskBrokerLeak {
  private final ScheduledExecutorService view;
  private final Map<String, ScheduledFuture<?>> jobs = new ConcurrentHashMap<>();

  public TaskBrokerLeak(int size) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
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
    jobs.values().forEach(job -> job.cancel(false));
    jobs.clear();
  }
}
