// The thread holds its owner weakly, and ends once nobody uses the owner any more: right.
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class WeaklyHeldOwnerClean {
  private final Map<String, Long> deadlines = new ConcurrentHashMap<>();

  public WeaklyHeldOwnerClean() {
    Thread sweeper = new Thread(new Sweeper(this), "deadline-sweeper");
    sweeper.setDaemon(true);
    sweeper.start();
  }

  public void put(String id, long deadline) {
    deadlines.put(id, deadline);
  }

  private void sweep() {
    long now = System.currentTimeMillis();
    deadlines.values().removeIf(deadline -> deadline < now);
  }

  private static final class Sweeper implements Runnable {
    private final WeakReference<WeaklyHeldOwnerClean> owner;

    Sweeper(WeaklyHeldOwnerClean owner) {
      this.owner = new WeakReference<>(owner);
    }

    @Override
    public void run() {
      while (true) {
        WeaklyHeldOwnerClean current = owner.get();
        if (current == null) {
          return;
        }
        current.sweep();
        current = null;
        try {
          Thread.sleep(1_000);
        } catch (InterruptedException e) {
          return;
        }
      }
    }
  }
}
