// Case: the optional copy of the field is taken in the constructor, before start fills the field.
package cases.idioms;

import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;

public class FieldOptionalEmptyCopyLeak {
  private Timer timer;
  private final Optional<Timer> toCancel;
  private final Runnable tick;

  public FieldOptionalEmptyCopyLeak(Runnable tick) {
    this.tick = tick;
    toCancel = Optional.ofNullable(timer);
  }

  public void start() {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
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
    toCancel.ifPresent(Timer::cancel);
  }
}
