// Case: an unnamed timer runs a periodic task that nobody can stop.
package cases.timers;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;

public class DiscardedTimerLeak implements AutoCloseable {
  private final AtomicLong ticks = new AtomicLong();

  public void begin() {
    TimerTask task =
        new TimerTask() {
          @Override
          public void run() {
            ticks.incrementAndGet();
          }
        };
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    new Timer(true).schedule(task, 0, 250);
  }

  public long ticks() {
    return ticks.get();
  }

  @Override
  public void close() {
    Logger.getLogger("ticks").info("ticked " + ticks);
  }
}
