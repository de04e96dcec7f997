// Case: the engine's stop ends both pools that the builder made.
package cases.services;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class WorkflowEngineClean {
  private final ExecutorService workers;
  private final ScheduledExecutorService timers;
  private final Map<UUID, Future<?>> runs = new ConcurrentHashMap<>();

  private WorkflowEngineClean(Builder builder) {
    this.workers = builder.workers;
    this.timers = builder.timers;
  }

  public UUID run(Runnable workflow, Duration delay) {
    UUID id = UUID.randomUUID();
    timers.schedule(
        () -> runs.put(id, workers.submit(workflow)), delay.toMillis(), TimeUnit.MILLISECONDS);
    return id;
  }

  public void cancel(UUID id) {
    Future<?> run = runs.remove(id);
    if (run != null) {
      run.cancel(true);
    }
  }

  public void stop() {
    workers.shutdownNow();
    timers.shutdownNow();
  }

  public static final class Builder {
    private ExecutorService workers;
    private ScheduledExecutorService timers;
    private int width = 4;

    public Builder width(int width) {
      this.width = width;
      return this;
    }

    public WorkflowEngineClean build() {
      workers = Executors.newFixedThreadPool(width);
      timers = Executors.newScheduledThreadPool(1);
      return new WorkflowEngineClean(this);
    }
  }
}
