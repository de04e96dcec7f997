// Case: the last run of the task cancels the task, not its timer, whose thread waits for more until
// the collector comes by.
package cases.idioms;

import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;

public class SelfCancellingTimerLeak {
  private final Consumer<Integer> countdown;

  public SelfCancellingTimerLeak(Consumer<Integer> countdown) {
    this.countdown = countdown;
  }

  public void start(int from) {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    Timer timer = new Timer("countdown");
    timer.schedule(
        new TimerTask() {
          private int left = from;

          @Override
          public void run() {
            countdown.accept(left);
            if (left-- == 0) {
              cancel();
            }
          }
        },
        0,
        1_000);
  }
}
