// Case: the optional is taken when stop is called.
package cases.idioms;

import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;

public class FieldOptionalEmptyCopyClean {
  private Timer timer;
  private final Runnable tick;

  public FieldOptionalEmptyCopyClean(Runnable tick) {
    this.tick = tick;
  }

  public void start() {
    timer = new Timer("tick", true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            tick.run();
          }
        },
        0,
        1_000);
  }

  public void stop() {
    Optional.ofNullable(timer).ifPresent(Timer::cancel);
  }
}
