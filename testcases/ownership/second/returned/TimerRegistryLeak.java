// Case: A method returns a started timer to a private caller that ignores it.
package second.returned;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;

public class TimerRegistryLeak {
  private final AtomicLong beats = new AtomicLong();
  private final Duration period;

  public TimerRegistryLeak(Duration period) {
    this.period = period;
  }

  private Timer beating(String name) {
    Timer timer = new Timer(name);
    timer.scheduleAtFixedRate(
        new TimerTask() {
          @Override
          public void run() {
            beats.incrementAndGet();
          }
        },
        0,
        period.toMillis());
    return timer;
  }

  public long during(String section, Runnable body) {
    long before = beats.get();
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    beating(section);
    body.run();
    return beats.get() - before;
  }
}
