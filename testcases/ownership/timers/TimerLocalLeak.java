// Case: a periodic task pins the timer's thread for ever once the method returns.
package cases.timers;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.logging.Logger;

public class TimerLocalLeak {
  private static final Logger LOG = Logger.getLogger("heartbeat");

  public void runWithHeartbeat(Callable<Void> job) throws Exception {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    Timer heartbeat = new Timer("heartbeat", true);
    heartbeat.scheduleAtFixedRate(
        new TimerTask() {
          @Override
          public void run() {
            LOG.info("still working");
          }
        },
        1_000L,
        1_000L);
    job.call();
  }
}
