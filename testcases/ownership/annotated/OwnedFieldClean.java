// Case: close ends the executor that the field owns.
package cases.annotated;

import dev.leash.annotations.OwnsThread;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;

public class OwnedFieldClean implements AutoCloseable {
  private final Queue<Runnable> delayed = new ConcurrentLinkedQueue<>();

  @OwnsThread private final ExecutorService executor;

  public OwnedFieldClean(ExecutorService executor) {
    this.executor = executor;
  }

  public void defer(Runnable r) {
    delayed.add(r);
  }

  public void release() {
    Runnable r;
    while ((r = delayed.poll()) != null) {
      executor.execute(r);
    }
  }

  @Override
  public void close() {
    delayed.clear();
    executor.shutdown();
  }
}
