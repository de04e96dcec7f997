// Case: the field is typed as a plain Executor, and stop doesn't look behind it.
package cases.fields;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;

public class ExecutorTypedLeak {
  private final Executor executor;
  private final AtomicBoolean running = new AtomicBoolean(true);

  public ExecutorTypedLeak(int threads) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    executor = Executors.newFixedThreadPool(threads);
  }

  public boolean enqueue(Runnable r) {
    if (running.get()) {
      executor.execute(r);
      return true;
    }
    return false;
  }

  public void stop() {
    if (running.compareAndSet(true, false)) {
      Logger.getLogger("enqueue").info("stopped");
    }
  }
}
