// Case: reader and writer each hold a lock, but not the same one.
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

public class CacheWarmerLeak {
  private final Lock stateLock = new ReentrantLock();
  private final Lock statsLock = new ReentrantLock();
  private final Consumer<String> cache;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean cancelled;
  private long warmed;

  public CacheWarmerLeak(Consumer<String> cache) {
    this.cache = cache;
  }

  public Thread warm(List<String> hotKeys) {
    Thread warmer =
        new Thread(
            () -> {
              int next = 0;
              while (mayGoOn()) {
                cache.accept(hotKeys.get(next));
                next = (next + 1) % hotKeys.size();
              }
            });
    warmer.start();
    return warmer;
  }

  private boolean mayGoOn() {
    stateLock.lock();
    try {
      return !cancelled;
    } finally {
      stateLock.unlock();
    }
  }

  public long cancel() {
    statsLock.lock();
    try {
      cancelled = true;
      return warmed++;
    } finally {
      statsLock.unlock();
    }
  }
}
