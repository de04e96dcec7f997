// Leak: readers wait on the condition 'notEmpty', and no code ever signals it.
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class BoundedInboxLeak<T> {
  private final Lock lock = new ReentrantLock();
  private final Condition notEmpty = lock.newCondition();
  private final Deque<T> items = new ArrayDeque<>();
  private final int capacity;

  public BoundedInboxLeak(int capacity) {
    this.capacity = capacity;
  }

  public boolean put(T item) {
    lock.lock();
    try {
      if (items.size() == capacity) {
        return false;
      }
      items.addLast(item);
      return true;
    } finally {
      lock.unlock();
    }
  }

  public T next() throws InterruptedException {
    lock.lock();
    try {
      while (items.isEmpty()) {
        // BUG: Diagnostic contains: [WaitWithoutSignal]
        notEmpty.await();
      }
      return items.removeFirst();
    } finally {
      lock.unlock();
    }
  }
}
