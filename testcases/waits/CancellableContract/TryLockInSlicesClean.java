// The lock is tried in slices by the timed form, which an interrupt ends, and the wait of the
// condition by nanoseconds is interruptible as well; signals and unlocks need no wait.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockInSlicesClean {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition refilled = lock.newCondition();
  private long tokens;

  @Cancellable
  public void spend(long amount) throws InterruptedException {
    while (!lock.tryLock(100, TimeUnit.MILLISECONDS)) {
      Thread.onSpinWait();
    }
    try {
      while (tokens < amount) {
        refilled.awaitNanos(50_000_000);
      }
      tokens -= amount;
    } finally {
      lock.unlock();
    }
  }

  public void refill(long amount) {
    lock.lock();
    try {
      tokens += amount;
      refilled.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
