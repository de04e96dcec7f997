// Case: the periodic round waits for a probe that it has just queued behind itself.
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class EndpointProberLeak implements AutoCloseable {
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final Callable<Boolean> probe;
  private Future<Boolean> latest;
  private volatile boolean up;

  public EndpointProberLeak(Callable<Boolean> probe) {
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
      latest = scheduler.submit(probe);
      // BUG: Diagnostic contains: [ExecutorSelfWait]
      up = latest.get();
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
