// Case: the periodic task calls get() without a limit, but only on what isDone() says is over.
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ProbeRoundClean implements AutoCloseable {
  private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService probes = Executors.newFixedThreadPool(2);
  private final Callable<Boolean> probe;
  private Future<Boolean> pending;
  private volatile boolean healthy;

  public ProbeRoundClean(Callable<Boolean> probe) {
    this.probe = probe;
  }

  public void start() {
    rounds.scheduleAtFixedRate(this::round, 0, 1, TimeUnit.SECONDS);
  }

  public boolean healthy() {
    return healthy;
  }

  private void round() {
    if (pending == null) {
      pending = probes.submit(probe);
    }
    if (!pending.isDone()) {
      healthy = false;
      return;
    }
    try {
      healthy = pending.get();
    } catch (ExecutionException e) {
      healthy = false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    pending = null;
  }

  @Override
  public void close() {
    rounds.shutdownNow();
    probes.shutdownNow();
  }
}
