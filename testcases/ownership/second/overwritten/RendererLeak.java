// Case: The setter replaces the default executor made by the initializer without shutting it down.
package second.overwritten;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RendererLeak implements AutoCloseable {
  private ExecutorService backend = Executors.newSingleThreadExecutor();
  private int frames;
  private boolean widened;

  /** May be called once, to replace the default. */
  public synchronized void setThreads(int threads) {
    if (widened) {
      throw new IllegalStateException("threads are already set");
    }
    widened = true;
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
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
