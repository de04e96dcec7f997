// Case: the supervisor starts the agent again after a failure without stopping the half-started
// one.
package cases.inferred;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

public class SupervisorRestartsLeak {
  static final class Agent {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void start(Callable<Void> handshake) throws Exception {
      pool.execute(() -> Logger.getLogger("agent").info("up"));
      handshake.call();
    }

    void stop() {
      pool.shutdownNow();
    }
  }

  private Agent agent;

  public boolean launch(Callable<Void> handshake) {
    for (int attempt = 0; attempt < 3; attempt++) {
      // BUG: Diagnostic contains: [ThreadOwnerNeverReleased] or [CancelNotInFinally]
      Agent candidate = new Agent();
      try {
        candidate.start(handshake);
        agent = candidate;
        return true;
      } catch (Exception e) {
        Logger.getLogger("agent").log(Level.WARNING, "attempt " + attempt, e);
      }
    }
    return false;
  }

  public void halt() {
    if (agent != null) {
      agent.stop();
    }
  }
}
