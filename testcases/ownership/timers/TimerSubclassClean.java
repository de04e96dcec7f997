// Case: the subclass of the timer is cancelled.
package cases.timers;

import java.util.Timer;
import java.util.TimerTask;

public class TimerSubclassClean {
  static final class NamedTimer extends Timer {
    NamedTimer(String what) {
      super("timer-" + what, true);
    }

    void every(long millis, Runnable body) {
      schedule(
          new TimerTask() {
            @Override
            public void run() {
              body.run();
            }
          },
          millis,
          millis);
    }
  }

  private final NamedTimer stats = new NamedTimer("stats");

  public void start(Runnable dump) {
    stats.every(10_000, dump);
  }

  public void stop() {
    stats.cancel();
  }
}
