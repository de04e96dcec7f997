// lock() doesn't end by an interrupt, and another method holds the lock for as long as a
// backup takes.
import dev.leash.annotations.Cancellable;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

public class SeatLockLeak {
  private final ReentrantLock lock = new ReentrantLock();
  private final Set<String> taken = new HashSet<>();

  @Cancellable
  public boolean reserve(String seat) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException("before " + seat);
    }
    // BUG: Diagnostic contains: [CancellableContract]
    lock.lock();
    try {
      return taken.add(seat);
    } finally {
      lock.unlock();
    }
  }

  public void backUp(Consumer<Set<String>> archive) {
    lock.lock();
    try {
      archive.accept(Set.copyOf(taken));
    } finally {
      lock.unlock();
    }
  }
}
