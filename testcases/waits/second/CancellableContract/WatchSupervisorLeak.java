// Case: the lambda passed to a @Cancellable parameter polls for ever and never looks at the
// interrupt.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

public class WatchSupervisorLeak implements AutoCloseable {
  private final ExecutorService watchers = Executors.newCachedThreadPool();
  private final BooleanSupplier configChanged;
  private final Runnable reload;

  public WatchSupervisorLeak(BooleanSupplier configChanged, Runnable reload) {
    this.configChanged = configChanged;
    this.reload = reload;
  }

  void supervise(@Cancellable Runnable watch) {
    // BUG: Diagnostic contains: [ThreadNeverEnds] (one of these)
    watchers.execute(watch);
  }

  public void start() {
    supervise(
        // BUG: Diagnostic contains: [CancellableContract] (one of these)
        () -> {
          // BUG: Diagnostic contains: [CancellableContract] (one of these)
          while (true) {
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
