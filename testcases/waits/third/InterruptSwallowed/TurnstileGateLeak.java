// Leak: the loop's catch ignores the interrupt that close() sends, and its condition is 'true'.
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

public class TurnstileGateLeak implements AutoCloseable {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final IntConsumer display;
  private final Thread counter;
  private int waiting;

  public TurnstileGateLeak(IntConsumer display) {
    this.display = display;
    counter = new Thread(this::count, "turnstile");
  }

  public void open() {
    // BUG: Diagnostic contains: [ThreadNeverEnds] (one of these)
    counter.start();
  }

  public void pass() {
    lock.lock();
    try {
      waiting++;
      arrived.signal();
    } finally {
      lock.unlock();
    }
  }

  private void count() {
    int total = 0;
    while (true) {
      lock.lock();
      try {
        while (waiting == 0) {
          arrived.await();
        }
        total += waiting;
        waiting = 0;
        // BUG: Diagnostic contains: [InterruptSwallowed] (one of these)
      } catch (InterruptedException e) {
        // look again
      } finally {
        lock.unlock();
      }
      display.accept(total);
    }
  }

  @Override
  public void close() {
    counter.interrupt();
  }
}
