// The drive is waited for interruptibly.
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

final class TapeDrive {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition idle = lock.newCondition();
  private boolean busy;

  void seize() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (busy) {
        idle.await();
      }
      busy = true;
    } finally {
      lock.unlock();
    }
  }

  void free() {
    lock.lock();
    try {
      busy = false;
      idle.signal();
    } finally {
      lock.unlock();
    }
  }
}
