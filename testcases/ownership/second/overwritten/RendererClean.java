// Case: The setter shuts the replaced executor down.
package second.overwritten;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RendererClean implements AutoCloseable {
  private ExecutorService backend = Executors.newSingleThreadExecutor();
  private int frames;
  private boolean widened;

  /** May be called once, to replace the default. */
  public synchronized void setThreads(int threads) {
    if (widened) {
      throw new IllegalStateException("threads are already set");
    }
    widened = true;
    backend.shutdown();
    backend = Executors.newFixedThreadPool(threads);
  }

  public synchronized void frame(Runnable draw) {
    frames++;
    backend.execute(draw);
  }

  public synchronized int frames() {
    return frames;
  }

  @Override
  public synchronized void close() {
    backend.shutdown();
  }
}
