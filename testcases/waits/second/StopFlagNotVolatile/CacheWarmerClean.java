// Case: reader and writer hold the same lock, which makes the plain field safe.
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

public class CacheWarmerClean {
  private final Lock stateLock = new ReentrantLock();
  private final Lock statsLock = new ReentrantLock();
  private final Consumer<String> cache;
  private boolean cancelled;
  private long warmed;

  public CacheWarmerClean(Consumer<String> cache) {
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
    stateLock.lock();
    try {
      cancelled = true;
    } finally {
      stateLock.unlock();
    }
    statsLock.lock();
    try {
      return warmed++;
    } finally {
      statsLock.unlock();
    }
  }
}
