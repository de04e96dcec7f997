// Case: a subclass of the timer is a timer: nobody cancels it.
package cases.timers;

import java.util.Timer;
import java.util.TimerTask;
import java.util.logging.Logger;

public class TimerSubclassLeak {
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

  // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
  private final NamedTimer stats = new NamedTimer("stats");

  public void start(Runnable dump) {
    stats.every(10_000, dump);
  }

  public void stop() {
    Logger.getLogger("stats").info("no more statistics");
  }
}
