// Case: the service's shutdown calls the private worker's stop method.
package cases.inferred;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class NobodyCallsStopClean {
  private static final class Worker {
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

  private final Worker worker = new Worker();

  public void init(Runnable body) {
    worker.begin(body);
  }

  public void shutdown() {
    worker.stop();
  }
}
