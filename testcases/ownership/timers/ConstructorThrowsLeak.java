// Case: the timer starts its thread at once; when the configuration is bad the constructor throws
// and drops it.
package cases.timers;

import java.util.Properties;
import java.util.Timer;
import java.util.TimerTask;

public class ConstructorThrowsLeak implements AutoCloseable {
  private final Timer timer;
  private final int period;

  public ConstructorThrowsLeak(Properties config) {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased] or [CancelNotInFinally]
    timer = new Timer("poll", false);
    String value = config.getProperty("period");
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException("period is missing");
    }
    period = value.length();
  }

  public void start(Runnable poll) {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            poll.run();
          }
        },
        period,
        period);
  }

  @Override
  public void close() {
    timer.cancel();
  }
}
