// Case: stop gives up without releasing anything when the lock is busy, and nobody calls it again.
package cases.idioms;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

public class LockNeverTakenTwiceLeak {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final ReentrantLock lock = new ReentrantLock();

  public void run(Runnable r) {
    lock.lock();
    try {
      pool.execute(r);
    } finally {
      lock.unlock();
    }
  }

  public void stop() {
    if (lock.isHeldByCurrentThread()) {
      return;
    }
    lock.lock();
    try {
      if (lock.isLocked()) {
        return;
      }
      pool.shutdown();
    } finally {
      lock.unlock();
    }
  }
}
