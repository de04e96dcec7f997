// Case: the class offers a stop method that cancels its timer.
package cases.timers;

import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

public class TimerFieldNoReleaseClean {
  private static final Logger LOG = Logger.getLogger("session");
  private final Timer reaper = new Timer("session-reaper", true);
  private final Map<String, Long> lastSeen = new ConcurrentHashMap<>();
  private final long maxIdle;

  public TimerFieldNoReleaseClean(long maxIdle) {
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

  public void stop() {
    reaper.cancel();
  }
}
