// Case: the method waits in lock(), which an interrupt doesn't end.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

public class SnapshotStoreLeak {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private String current = "";

  public String current() {
    lock.readLock().lock();
    try {
      return current;
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Takes a snapshot; readers wait as long as that takes. */
  @Cancellable
  public void refresh(Supplier<String> database) throws InterruptedException {
    Thread.sleep(10);
    // BUG: Diagnostic contains: [CancellableContract]
    lock.writeLock().lock();
    try {
      current = database.get();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
