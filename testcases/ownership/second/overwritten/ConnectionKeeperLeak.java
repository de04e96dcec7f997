// Case: Each login assigns a fresh timer over the one of the login before.
package second.overwritten;

import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Predicate;

public class ConnectionKeeperLeak {
  public enum State {
    OUT,
    IN
  }

  private State state = State.OUT;
  private Timer keepAlive;
  private final Predicate<String> authenticator;

  public ConnectionKeeperLeak(Predicate<String> authenticator) {
    this.authenticator = authenticator;
  }

  public synchronized boolean login(String user, Runnable ping) {
    if (!authenticator.test(user)) {
      return false;
    }
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    keepAlive = new Timer(user + "-ping");
    keepAlive.schedule(
        new TimerTask() {
          @Override
          public void run() {
            ping.run();
          }
        },
        5_000,
        5_000);
    state = State.IN;
    return true;
  }

  public synchronized void logout() {
    if (keepAlive != null) {
      keepAlive.cancel();
      keepAlive = null;
    }
    state = State.OUT;
  }

  public synchronized State state() {
    return state;
  }
}
