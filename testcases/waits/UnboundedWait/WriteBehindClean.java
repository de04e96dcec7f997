// Case: stop() sets the flag and signals the condition under the lock.
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

public class WriteBehindClean {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition dirty = lock.newCondition();
  private final Deque<String> keys = new ArrayDeque<>();
  private final Consumer<String> writer;
  private boolean stopped;

  public WriteBehindClean(Consumer<String> writer) {
    this.writer = writer;
  }

  public void start() {
    new Thread(this::writeLoop, "write-behind").start();
  }

  public void markDirty(String key) {
    lock.lock();
    try {
      keys.addLast(key);
      dirty.signal();
    } finally {
      lock.unlock();
    }
  }

  private void writeLoop() {
    try {
      for (String key = nextKey(); key != null; key = nextKey()) {
        writer.accept(key);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String nextKey() throws InterruptedException {
    lock.lock();
    try {
      while (keys.isEmpty() && !stopped) {
        dirty.await();
      }
      return stopped ? null : keys.removeFirst();
    } finally {
      lock.unlock();
    }
  }

  public void stop() {
    lock.lock();
    try {
      stopped = true;
      dirty.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
