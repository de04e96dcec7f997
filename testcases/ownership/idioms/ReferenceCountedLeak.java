// Case: at zero users the shared pool is dropped, and the next user makes another one.
package cases.idioms;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class ReferenceCountedLeak {
  private static final Object LOCK = new Object();
  private static ExecutorService shared;
  private static int users;

  private boolean joined;

  public void join() {
    synchronized (LOCK) {
      if (users++ == 0) {
        // BUG: Diagnostic contains: [ExecutorNeverShutDown]
        shared = Executors.newFixedThreadPool(4);
      }
      joined = true;
    }
  }

  public void run(Runnable r) {
    synchronized (LOCK) {
      shared.execute(r);
    }
  }

  public void leave() {
    synchronized (LOCK) {
      if (joined && --users == 0) {
        shared = null;
      }
      joined = false;
    }
  }
}
