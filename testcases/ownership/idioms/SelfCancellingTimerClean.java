// Case: the last run of the task cancels its timer.
package cases.idioms;

import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;

public class SelfCancellingTimerClean {
  private final Consumer<Integer> countdown;

  public SelfCancellingTimerClean(Consumer<Integer> countdown) {
    this.countdown = countdown;
  }

  public void start(int from) {
    Timer timer = new Timer("countdown");
    timer.schedule(
        new TimerTask() {
          private int left = from;

          @Override
          public void run() {
            countdown.accept(left);
            if (left-- == 0) {
              timer.cancel();
            }
          }
        },
        0,
        1_000);
  }
}
