// Case: stop takes the scheduler out of the reference and shuts it down.
package cases.fields;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

public class AtomicReferenceHeldClean {
  private final AtomicReference<ScheduledExecutorService> ref = new AtomicReference<>();

  public void start(Runnable tick) {
    ScheduledExecutorService fresh = Executors.newScheduledThreadPool(1);
    if (ref.compareAndSet(null, fresh)) {
      fresh.scheduleAtFixedRate(tick, 0, 1, TimeUnit.SECONDS);
    } else {
      fresh.shutdown();
    }
  }

  public void stop() {
    ScheduledExecutorService old = ref.getAndSet(null);
    if (old != null) {
      old.shutdownNow();
    }
  }
}
