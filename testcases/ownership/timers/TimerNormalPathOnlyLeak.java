// Case: the timer is cancelled on the normal path only; the job may throw a checked exception.
package cases.timers;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;

public class TimerNormalPathOnlyLeak {
  public <T> T timed(Callable<T> job, Runnable tick) throws Exception {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    Timer timer = new Timer("ticker");
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
    timer.cancel();
    return result;
  }
}
