// Clean: who gives back a negative number of bytes gets an exception before anything is counted. He
// has given nothing back, so that nobody waits for it.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class BufferBudgetClean {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition freed = lock.newCondition();
  private final AtomicLong used = new AtomicLong();
  private final ExecutorService writers;
  private final long limit;

  public BufferBudgetClean(ExecutorService writers, long limit) {
    this.writers = writers;
    this.limit = limit;
  }

  /** Waits until there is room, and writes the record in another thread. */
  public void write(byte[] bytes) throws InterruptedException {
    reserve(bytes.length);
    writers.execute(() -> release(bytes.length));
  }

  private void reserve(long size) throws InterruptedException {
    lock.lock();
    try {
      while (used.get() + size > limit) {
        freed.await();
      }
      used.addAndGet(size);
    } finally {
      lock.unlock();
    }
  }

  private void release(long size) {
    checkSize(size);
    used.addAndGet(-size);
    lock.lock();
    try {
      freed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private static void checkSize(long size) {
    if (size < 0) {
      String message = "negative size: " + size;
      throw new IllegalArgumentException(message);
    }
  }
}
