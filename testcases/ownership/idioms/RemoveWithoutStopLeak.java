// Case: the session is taken out of the map without being stopped.
package cases.idioms;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class RemoveWithoutStopLeak {
  private static class Session {
    private final ScheduledExecutorService pings = Executors.newScheduledThreadPool(1);

    Session(Runnable ping) {
      pings.scheduleAtFixedRate(ping, 10, 10, TimeUnit.SECONDS);
    }

    void stop() {
      pings.shutdownNow();
    }
  }

  private final Map<String, Session> sessions = new HashMap<>();

  public synchronized void login(String user, Runnable ping) {
    if (!sessions.containsKey(user)) {
      // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
      sessions.put(user, new Session(ping));
    }
  }

  public synchronized void logout(String user) {
    sessions.remove(user);
  }
}
