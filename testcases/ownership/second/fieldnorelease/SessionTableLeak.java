// Case: The constructor makes a timer that no method of the class cancels.
package second.fieldnorelease;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.UUID;

public class SessionTableLeak {
  private record Session(String user, Instant seen) {}

  private final Map<UUID, Session> sessions = new HashMap<>();
  private final Duration idle;
  private final Timer reaper;

  public SessionTableLeak(Duration idle) {
    this.idle = idle;
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    this.reaper = new Timer("session-reaper");
  }

  public void start() {
    reaper.schedule(
        new TimerTask() {
          @Override
          public void run() {
            reap(Instant.now());
          }
        },
        1_000,
        10_000);
  }

  public synchronized UUID open(String user) {
    UUID id = UUID.randomUUID();
    sessions.put(id, new Session(user, Instant.now()));
    return id;
  }

  private synchronized void reap(Instant now) {
    sessions.values().removeIf(s -> s.seen().plus(idle).isBefore(now));
  }

  public synchronized void stop() {
    sessions.clear();
  }
}
