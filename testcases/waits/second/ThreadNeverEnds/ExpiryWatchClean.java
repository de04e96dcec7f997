// Case: the thread holds what it serves by a weak reference only and ends when that is gone.
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ExpiryWatchClean {
  private final Map<String, Long> deadlines = new ConcurrentHashMap<>();

  public ExpiryWatchClean() {
    Thread sweeper = new Thread(new Sweep(this), "expiry-watch");
    sweeper.setDaemon(true);
    sweeper.start();
  }

  public void put(String key, long deadlineNanos) {
    deadlines.put(key, deadlineNanos);
  }

  public boolean contains(String key) {
    return deadlines.containsKey(key);
  }

  private static final class Sweep implements Runnable {
    private final WeakReference<ExpiryWatchClean> owner;

    Sweep(ExpiryWatchClean owner) {
      this.owner = new WeakReference<>(owner);
    }

    @Override
    public void run() {
      while (true) {
        ExpiryWatchClean watched = owner.get();
        if (watched == null) {
          return;
        }
        long now = System.nanoTime();
        watched.deadlines.values().removeIf(deadline -> deadline - now < 0);
        watched = null;
        try {
          Thread.sleep(1_000);
        } catch (InterruptedException e) {
          return;
        }
      }
    }
  }
}
