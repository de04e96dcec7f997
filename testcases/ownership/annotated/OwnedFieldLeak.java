// Case: the field is declared to own the executor that is injected, and close forgets it.
package cases.annotated;

import dev.leash.annotations.OwnsThread;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;

public class OwnedFieldLeak implements AutoCloseable {
  private final Queue<Runnable> delayed = new ConcurrentLinkedQueue<>();

  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  @OwnsThread private final ExecutorService executor;

  public OwnedFieldLeak(ExecutorService executor) {
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
  }
}
