// Case: only close takes the guard; the helper releases.
package cases.idioms;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

public class GuardTakenTwiceClean implements AutoCloseable {
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
    pool.shutdown();
  }
}
