// Case: the class starts a timer per instance and has no method that cancels it.
package cases.timers;

import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

public class TimerFieldNoReleaseLeak {
  private static final Logger LOG = Logger.getLogger("session");
  // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
  private final Timer reaper = new Timer("session-reaper", true);
  private final Map<String, Long> lastSeen = new ConcurrentHashMap<>();
  private final long maxIdle;

  public TimerFieldNoReleaseLeak(long maxIdle) {
    this.maxIdle = maxIdle;
    reaper.schedule(
        new TimerTask() {
          @Override
          public void run() {
            reap();
          }
        },
        maxIdle,
        maxIdle);
  }

  public void touch(String session) {
    lastSeen.put(session, System.currentTimeMillis());
  }

  private void reap() {
    long now = System.currentTimeMillis();
    if (lastSeen.values().removeIf(t -> now - t > maxIdle)) {
      LOG.fine("sessions reaped");
    }
  }
}
