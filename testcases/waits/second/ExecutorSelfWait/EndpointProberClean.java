// Case: the periodic round looks only at the probe of the round before, and only when that is done.
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class EndpointProberClean implements AutoCloseable {
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final Callable<Boolean> probe;
  private Future<Boolean> latest;
  private volatile boolean up;

  public EndpointProberClean(Callable<Boolean> probe) {
    this.probe = probe;
  }

  public void start() {
    scheduler.scheduleWithFixedDelay(this::round, 0, 5, TimeUnit.SECONDS);
  }

  public boolean isUp() {
    return up;
  }

  private void round() {
    try {
      if (latest != null && latest.isDone()) {
        up = latest.get();
      }
      latest = scheduler.schedule(probe, 1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      up = false;
    }
  }

  @Override
  public void close() {
    scheduler.shutdownNow();
  }
}
