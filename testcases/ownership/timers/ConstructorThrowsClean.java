// Case: the constructor cancels the timer before it throws.
package cases.timers;

import java.util.Properties;
import java.util.Timer;
import java.util.TimerTask;

public class ConstructorThrowsClean implements AutoCloseable {
  private final Timer timer;
  private final int period;

  public ConstructorThrowsClean(Properties config) {
    timer = new Timer("poll", false);
    String value = config.getProperty("period");
    if (value == null || value.isEmpty()) {
      timer.cancel();
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
