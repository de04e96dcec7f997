// Case: the timer is cancelled in finally when the job is over.
package cases.timers;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.logging.Logger;

public class TimerLocalClean {
  private static final Logger LOG = Logger.getLogger("heartbeat");

  public void runWithHeartbeat(Callable<Void> job) throws Exception {
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
    try {
      job.call();
    } finally {
      heartbeat.cancel();
    }
  }
}
