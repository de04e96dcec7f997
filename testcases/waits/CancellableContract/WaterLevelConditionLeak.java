// The condition is awaited uninterruptibly inside a method that promises the opposite.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class WaterLevelConditionLeak {
  private final Lock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int level;

  public void report(int newLevel) {
    lock.lock();
    try {
      level = newLevel;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Cancellable
  public int awaitAbove(int mark) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (level <= mark) {
        // BUG: Diagnostic contains: [CancellableContract]
        changed.awaitUninterruptibly();
      }
      return level;
    } finally {
      lock.unlock();
    }
  }
}
