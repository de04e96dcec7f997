// Case: stop clears the reference and drops the scheduler in it.
package cases.fields;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

public class AtomicReferenceHeldLeak {
  private final AtomicReference<ScheduledExecutorService> ref = new AtomicReference<>();

  public void start(Runnable tick) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ScheduledExecutorService fresh = Executors.newScheduledThreadPool(1);
    if (ref.compareAndSet(null, fresh)) {
      fresh.scheduleAtFixedRate(tick, 0, 1, TimeUnit.SECONDS);
    } else {
      fresh.shutdown();
    }
  }

  public void stop() {
    ref.set(null);
  }
}
