// Case: close sets the flag and then calls the helper that does nothing once the flag is set.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class FlagAlreadyTakenLeak implements AutoCloseable {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private boolean closed;

  public void offer(Runnable r) {
    if (!closed) {
      pool.execute(r);
    }
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    release();
  }

  private void release() {
    if (closed) {
      return;
    }
    pool.shutdown();
  }
}
