// Case: the private worker has a stop method that nothing in the program calls.
package cases.inferred;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class NobodyCallsStopLeak {
  private static final class Worker {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown] (one of these)
    private final ExecutorService loop = Executors.newSingleThreadExecutor();
    private volatile boolean on = true;

    void begin(Runnable body) {
      loop.execute(
          () -> {
            while (on) {
              body.run();
            }
          });
    }

    void stop() {
      on = false;
      loop.shutdownNow();
    }
  }

  // BUG: Diagnostic contains: [ThreadOwnerNeverReleased] (one of these)
  private final Worker worker = new Worker();

  public void init(Runnable body) {
    worker.begin(body);
  }

  public void shutdown() {
    Logger.getLogger("worker").info("shutting down");
  }
}
