// Case: the helper releases without looking at the flag that close has already set.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class FlagAlreadyTakenClean implements AutoCloseable {
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
    pool.shutdown();
  }
}
