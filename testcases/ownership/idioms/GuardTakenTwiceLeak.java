// Case: close takes the guard and calls the helper, which finds the guard taken and gives up.
package cases.idioms;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

public class GuardTakenTwiceLeak implements AutoCloseable {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final AtomicBoolean closing = new AtomicBoolean();
  private final Queue<String> names = new ConcurrentLinkedQueue<>();

  public void run(String name, Runnable r) {
    names.add(name);
    pool.execute(r);
  }

  @Override
  public void close() {
    if (!closing.compareAndSet(false, true)) {
      return;
    }
    names.clear();
    release();
  }

  private void release() {
    if (!closing.compareAndSet(false, true)) {
      return;
    }
    pool.shutdown();
  }
}
