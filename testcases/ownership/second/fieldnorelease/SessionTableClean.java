// Case: The constructor makes a timer that stop cancels.
package second.fieldnorelease;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.UUID;

public class SessionTableClean {
  private record Session(String user, Instant seen) {}

  private final Map<UUID, Session> sessions = new HashMap<>();
  private final Duration idle;
  private final Timer reaper;

  public SessionTableClean(Duration idle) {
    this.idle = idle;
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
    reaper.cancel();
  }
}
