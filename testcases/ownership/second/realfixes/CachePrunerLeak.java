// Case: stop cancels the TimerTask but not the Timer, whose thread goes on.
package second.realfixes;

import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;

public class CachePrunerLeak<K> {
  private final Map<K, Long> touched = new ConcurrentHashMap<>();
  private final long maxAge;
  private Timer timer;
  private TimerTask task;

  public CachePrunerLeak(long maxAge) {
    this.maxAge = maxAge;
  }

  public synchronized void start() {
    if (timer != null) {
      return;
    }
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    timer = new Timer("pruner");
    task =
        new TimerTask() {
          @Override
          public void run() {
            long limit = System.currentTimeMillis() - maxAge;
            touched.values().removeIf(t -> t < limit);
          }
        };
    timer.schedule(task, maxAge, maxAge);
  }

  public void touch(K key) {
    touched.put(key, System.currentTimeMillis());
  }

  public synchronized void stop() {
    if (timer == null) {
      return;
    }
    task.cancel();
    task = null;
    timer = null;
  }
}
