// Case: stop waits for the lock and then releases.
package cases.idioms;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

public class LockNeverTakenTwiceClean {
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
    lock.lock();
    try {
      pool.shutdown();
    } finally {
      lock.unlock();
    }
  }
}
