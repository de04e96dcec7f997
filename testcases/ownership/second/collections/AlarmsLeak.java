// Case: A list collects one timer per alarm and is cleared without cancelling them.
package second.collections;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;

public class AlarmsLeak {
  private final List<Timer> timers = new ArrayList<>();
  private final Consumer<String> bell;

  public AlarmsLeak(Consumer<String> bell) {
    this.bell = bell;
  }

  public synchronized void every(String name, Duration period) {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    Timer timer = new Timer("alarm-" + name, false);
    timer.scheduleAtFixedRate(ring(name), period.toMillis(), period.toMillis());
    timers.add(timer);
  }

  private TimerTask ring(String name) {
    return new TimerTask() {
      private int rings;

      @Override
      public void run() {
        bell.accept(name + " #" + ++rings);
      }
    };
  }

  public synchronized int size() {
    return timers.size();
  }

  public synchronized void dispose() {
    timers.clear();
  }
}
