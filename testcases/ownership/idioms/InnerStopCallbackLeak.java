// Case: the outer class drops the callback object that would have stopped the pool.
package cases.idioms;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

public class InnerStopCallbackLeak {
  interface Registration {
    void unregister();
  }

  private final Registration registration;

  public InnerStopCallbackLeak(Runnable onTick) {
    registration = register(onTick);
  }

  private Registration register(Runnable onTick) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ScheduledExecutorService ticker = Executors.newScheduledThreadPool(1);
    ticker.scheduleAtFixedRate(onTick, 0, 1, TimeUnit.SECONDS);
    return new Registration() {
      @Override
      public void unregister() {
        Logger.getLogger("ticker").fine("unregistered");
      }
    };
  }

  public void close() {
    registration.unregister();
  }
}
