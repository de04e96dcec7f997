// Case: stop cancels the task, but the timer's thread lives on.
package cases.timers;

import java.time.Instant;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;

public class TaskCancelledTimerNotLeak {
  // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
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
    if (expiry != null) {
      expiry.cancel();
      expiry = null;
    }
  }
}
