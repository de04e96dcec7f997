// Case: neither stop nor destroy ends the pool that init made.
package cases.idioms;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class InitDestroyBesideStartStopLeak {
  private ExecutorService pool;
  private volatile boolean accepting;

  public void init() {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    pool = Executors.newFixedThreadPool(4);
  }

  public void start() {
    accepting = true;
  }

  public boolean offer(Runnable r) {
    if (accepting) {
      pool.execute(r);
    }
    return accepting;
  }

  public void stop() {
    accepting = false;
  }

  public void destroy() {
    stop();
  }
}
