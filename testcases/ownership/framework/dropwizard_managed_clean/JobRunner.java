// Case: the managed object's stop ends the executor.
package cases.framework;

import io.dropwizard.lifecycle.Managed;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class JobRunner implements Managed {
  private final Runnable job;
  private ScheduledExecutorService executor;
  private volatile boolean up;

  public JobRunner(Runnable job) {
    this.job = job;
  }

  @Override
  public void start() {
    executor = Executors.newScheduledThreadPool(1);
    executor.scheduleAtFixedRate(job, 0, 1, TimeUnit.HOURS);
    up = true;
  }

  @Override
  public void stop() {
    up = false;
    executor.shutdown();
  }

  public boolean isUp() {
    return up;
  }
}
