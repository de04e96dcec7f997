// Case: an inner class signals the outer class's condition, and a subclass in the run releases the
// inherited semaphore.
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class InnerSignallerClean extends AdmissionBase {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition released = lock.newCondition();
  private int held;

  public Lease acquire() throws InterruptedException {
    awaitAdmission();
    lock.lock();
    try {
      while (held >= 4) {
        released.await();
      }
      held++;
      return new Lease();
    } finally {
      lock.unlock();
    }
  }

  public void admit() {
    admissions().release();
  }

  /** One place, until it is closed. */
  public final class Lease implements AutoCloseable {
    private boolean closed;

    @Override
    public void close() {
      lock.lock();
      try {
        if (!closed) {
          closed = true;
          held--;
          released.signalAll();
        }
      } finally {
        lock.unlock();
      }
    }
  }
}

/** Lets callers in one by one; the subclass says when. */
abstract class AdmissionBase {
  private final Semaphore admissions = new Semaphore(0);

  final Semaphore admissions() {
    return admissions;
  }

  final void awaitAdmission() throws InterruptedException {
    admissions.acquire();
  }
}
