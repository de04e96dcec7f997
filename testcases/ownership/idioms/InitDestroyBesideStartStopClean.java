// Case: destroy ends the pool that init made; stop only pauses.
package cases.idioms;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class InitDestroyBesideStartStopClean {
  private ExecutorService pool;
  private volatile boolean accepting;

  public void init() {
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
    pool.shutdown();
  }
}
