// Case: an enum constant lives as long as its class.
package cases.processwide;

import java.util.Timer;
import java.util.TimerTask;

public enum EnumSingletonClean {
  INSTANCE;

  private final Timer timer = new Timer("enum-timer", true);

  public void later(long millis, Runnable body) {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            body.run();
          }
        },
        millis);
  }
}
