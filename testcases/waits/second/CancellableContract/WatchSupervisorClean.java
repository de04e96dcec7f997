// Case: the lambda passed to a @Cancellable parameter polls until its thread is interrupted.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

public class WatchSupervisorClean implements AutoCloseable {
  private final ExecutorService watchers = Executors.newCachedThreadPool();
  private final BooleanSupplier configChanged;
  private final Runnable reload;

  public WatchSupervisorClean(BooleanSupplier configChanged, Runnable reload) {
    this.configChanged = configChanged;
    this.reload = reload;
  }

  void supervise(@Cancellable Runnable watch) {
    watchers.execute(watch);
  }

  public void start() {
    supervise(
        () -> {
          while (!Thread.currentThread().isInterrupted()) {
            if (configChanged.getAsBoolean()) {
              reload.run();
            }
            Thread.onSpinWait();
          }
        });
  }

  @Override
  public void close() {
    watchers.shutdownNow();
  }
}
