// The drive is waited for with no way to interrupt: fine by itself, not for a cancellable caller.
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

final class TapeDrive {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition idle = lock.newCondition();
  private boolean busy;

  void seize() {
    lock.lock();
    try {
      while (busy) {
        idle.awaitUninterruptibly();
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
