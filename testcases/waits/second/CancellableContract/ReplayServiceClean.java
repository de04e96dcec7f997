// Case: the method returns a handle; its work runs elsewhere, so a lock() in its body breaks no
// promise.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

public class ReplayServiceClean {
  private final ReentrantLock positions = new ReentrantLock();
  private final ExecutorService replays;
  private long latest;

  public ReplayServiceClean(ExecutorService replays) {
    this.replays = replays;
  }

  public void appended(long position) {
    positions.lock();
    try {
      latest = position;
    } finally {
      positions.unlock();
    }
  }

  /** Replays all that is there; cancel the returned future to end it early. */
  @Cancellable
  public Future<?> replay(LongConsumer consumer) {
    long end;
    positions.lock();
    try {
      end = latest;
    } finally {
      positions.unlock();
    }
    return replays.submit(
        () -> {
          for (long p = 0; p <= end && !Thread.currentThread().isInterrupted(); p++) {
            consumer.accept(p);
          }
        });
  }
}
