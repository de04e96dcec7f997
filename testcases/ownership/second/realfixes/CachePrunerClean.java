// Case: stop cancels the TimerTask and the Timer.
package second.realfixes;

import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;

public class CachePrunerClean<K> {
  private final Map<K, Long> touched = new ConcurrentHashMap<>();
  private final long maxAge;
  private Timer timer;
  private TimerTask task;

  public CachePrunerClean(long maxAge) {
    this.maxAge = maxAge;
  }

  public synchronized void start() {
    if (timer != null) {
      return;
    }
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
    timer.cancel();
    task = null;
    timer = null;
  }
}
