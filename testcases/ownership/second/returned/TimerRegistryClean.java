// Case: A method returns a started timer that the caller cancels when the section ends.
package second.returned;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;

public class TimerRegistryClean {
  private final AtomicLong beats = new AtomicLong();
  private final Duration period;

  public TimerRegistryClean(Duration period) {
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
    Timer timer = beating(section);
    try {
      body.run();
    } finally {
      timer.cancel();
    }
    return beats.get() - before;
  }
}
