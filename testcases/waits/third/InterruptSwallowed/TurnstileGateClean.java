// Clean: the catch ignores the interrupt, but close() clears the volatile flag of the loop first.
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

public class TurnstileGateClean implements AutoCloseable {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final IntConsumer display;
  private final Thread counter;
  private volatile boolean open = true;
  private int waiting;

  public TurnstileGateClean(IntConsumer display) {
    this.display = display;
    counter = new Thread(this::count, "turnstile");
  }

  public void open() {
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
    while (open) {
      lock.lock();
      try {
        while (waiting == 0) {
          arrived.await();
        }
        total += waiting;
        waiting = 0;
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
    open = false;
    counter.interrupt();
  }
}
