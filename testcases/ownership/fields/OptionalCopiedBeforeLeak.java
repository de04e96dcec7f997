// Case: the hook keeps a copy of the field taken while it was still null, and releases that copy.
package cases.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class OptionalCopiedBeforeLeak {
  private ExecutorService pool;
  private final List<Runnable> onStop = new ArrayList<>();

  public void start() {
    ExecutorService current = pool;
    onStop.add(
        () -> {
          if (current != null) {
            current.shutdown();
          }
        });
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    pool = Executors.newFixedThreadPool(2);
    pool.execute(() -> Logger.getLogger("lane").info("up"));
  }

  public void stop() {
    onStop.forEach(Runnable::run);
    onStop.clear();
  }
}
