// Case: stop cancels the timer itself.
package cases.timers;

import java.time.Instant;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;

public class TaskCancelledTimerNotClean {
  private final Timer timer = new Timer("cache-expiry");
  private final Map<String, Instant> entries = new ConcurrentHashMap<>();
  private TimerTask expiry;

  public synchronized void start() {
    expiry =
        new TimerTask() {
          @Override
          public void run() {
            entries.values().removeIf(t -> t.isBefore(Instant.now()));
          }
        };
    timer.schedule(expiry, 60_000, 60_000);
  }

  public synchronized void stop() {
    timer.cancel();
    expiry = null;
  }
}
