// Case: writers wait for room on a condition that readers never signal; they signal the other one.
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class BoundedBufferLeak<E> {
  private final Lock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();
  private final Condition content = lock.newCondition();
  private final Deque<E> elements = new ArrayDeque<>();
  private final int capacity;

  public BoundedBufferLeak(int capacity) {
    this.capacity = capacity;
  }

  public void write(E element) throws InterruptedException {
    lock.lock();
    try {
      while (elements.size() == capacity) {
        // BUG: Diagnostic contains: [WaitWithoutSignal]
        room.await();
      }
      elements.addLast(element);
      content.signal();
    } finally {
      lock.unlock();
    }
  }

  public E read() throws InterruptedException {
    lock.lock();
    try {
      while (elements.isEmpty()) {
        content.await();
      }
      E element = elements.removeFirst();
      content.signal();
      return element;
    } finally {
      lock.unlock();
    }
  }
}
