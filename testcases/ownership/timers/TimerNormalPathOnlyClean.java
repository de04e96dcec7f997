// Case: the cancel stands in finally.
package cases.timers;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;

public class TimerNormalPathOnlyClean {
  public <T> T timed(Callable<T> job, Runnable tick) throws Exception {
    Timer timer = new Timer("ticker");
    try {
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              tick.run();
            }
          },
          0,
          500);
      T result = job.call();
      return result;
    } finally {
      timer.cancel();
    }
  }
}
