// Case: the outer class calls the inner class's stop callback.
package cases.idioms;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class InnerStopCallbackClean {
  interface Registration {
    void unregister();
  }

  private final Registration registration;

  public InnerStopCallbackClean(Runnable onTick) {
    registration = register(onTick);
  }

  private Registration register(Runnable onTick) {
    ScheduledExecutorService ticker = Executors.newScheduledThreadPool(1);
    ticker.scheduleAtFixedRate(onTick, 0, 1, TimeUnit.SECONDS);
    return new Registration() {
      @Override
      public void unregister() {
        ticker.shutdown();
      }
    };
  }

  public void close() {
    registration.unregister();
  }
}
