// Case: each login makes a new timer over the one of the login before.
package cases.timers;

import java.util.Timer;
import java.util.TimerTask;

public class TimerOverwrittenPerLoginLeak {
  private final Runnable refresh;
  private Timer tokenTimer;

  public TimerOverwrittenPerLoginLeak(Runnable refresh) {
    this.refresh = refresh;
    login();
  }

  public final synchronized void login() {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    tokenTimer = new Timer("token-refresh", true);
    tokenTimer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            refresh.run();
          }
        },
        30_000,
        30_000);
  }

  public synchronized void relogin() {
    login();
  }

  public synchronized void logout() {
    if (tokenTimer != null) {
      tokenTimer.cancel();
      tokenTimer = null;
    }
  }
}
