// Case: stop casts the field back and shuts it down.
package cases.fields;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

public class ExecutorTypedClean {
  private final Executor executor;
  private final AtomicBoolean running = new AtomicBoolean(true);

  public ExecutorTypedClean(int threads) {
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
      ((ExecutorService) executor).shutdown();
    }
  }
}
