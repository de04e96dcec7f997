// Case: the hook reads the field when it runs.
package cases.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class OptionalCopiedBeforeClean {
  private ExecutorService pool;
  private final List<Runnable> onStop = new ArrayList<>();

  public void start() {
    pool = Executors.newFixedThreadPool(2);
    pool.execute(() -> Logger.getLogger("lane").info("up"));
    ExecutorService current = pool;
    onStop.add(
        () -> {
          if (current != null) {
            current.shutdown();
          }
        });
  }

  public void stop() {
    onStop.forEach(Runnable::run);
    onStop.clear();
  }
}
