// Case: what a supplier gives is the supplier's.
package cases.borrowed;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public class SupplierOfExecutorClean {
  private final Supplier<ScheduledExecutorService> schedulers;
  private ScheduledFuture<?> handle;

  public SupplierOfExecutorClean(Supplier<ScheduledExecutorService> schedulers) {
    this.schedulers = schedulers;
  }

  public synchronized void start(Runnable r) {
    ScheduledExecutorService scheduler = schedulers.get();
    handle = scheduler.scheduleAtFixedRate(r, 0, 1, TimeUnit.MINUTES);
  }

  public synchronized void stop() {
    if (handle != null) {
      handle.cancel(false);
    }
  }
}
