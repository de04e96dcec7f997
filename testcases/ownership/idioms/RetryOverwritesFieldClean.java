// Case: the failed try shuts its scheduler down before the next.
package cases.idioms;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class RetryOverwritesFieldClean {
  private ScheduledExecutorService watchdog;

  public boolean connect(Callable<Boolean> handshake, Runnable check) {
    for (int i = 0; i < 5; i++) {
      watchdog = Executors.newScheduledThreadPool(1);
      watchdog.scheduleAtFixedRate(check, 1, 1, TimeUnit.SECONDS);
      try {
        if (handshake.call()) {
          return true;
        }
      } catch (Exception e) {
        Logger.getLogger("connect").log(Level.INFO, "try " + i, e);
      }
      watchdog.shutdownNow();
    }
    return false;
  }

  public void disconnect() {
    watchdog.shutdownNow();
  }
}
