// Case: the timer is a field and cancelled by close.
package cases.timers;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;

public class DiscardedTimerClean implements AutoCloseable {
  private final AtomicLong ticks = new AtomicLong();
  private final Timer timer = new Timer(true);

  public void begin() {
    TimerTask task =
        new TimerTask() {
          @Override
          public void run() {
            ticks.incrementAndGet();
          }
        };
    timer.schedule(task, 0, 250);
  }

  public long ticks() {
    return ticks.get();
  }

  @Override
  public void close() {
    timer.cancel();
    Logger.getLogger("ticks").info("ticked " + ticks);
  }
}
