// Case: stop is guarded by the flag that the lazy creation sets.
package second.lazies;

import java.util.HashMap;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.locks.ReentrantLock;

public class ClusterLockClean {
  private final ReentrantLock guard = new ReentrantLock();
  private final Map<String, Long> leases = new HashMap<>();
  private Timer renewer;
  private boolean renewing;

  public void acquire(String key, long millis) {
    guard.lock();
    try {
      leases.put(key, System.currentTimeMillis() + millis);
      if (renewer == null) {
        renewer = new Timer("leases");
        renewing = true;
        renewer.schedule(new Renewal(), millis, millis);
      }
    } finally {
      guard.unlock();
    }
  }

  public void stop() {
    guard.lock();
    try {
      leases.clear();
      if (!renewing) {
        return;
      }
      renewing = false;
      renewer.cancel();
      renewer = null;
    } finally {
      guard.unlock();
    }
  }

  private final class Renewal extends TimerTask {
    @Override
    public void run() {
      guard.lock();
      try {
        leases.replaceAll((k, until) -> until + 1_000);
      } finally {
        guard.unlock();
      }
    }
  }
}
