// Case: A timer that loses the compareAndSet race against another thread is never cancelled.
package second.realfixes;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicReference;

public class LeaseTimersLeak {
  private final AtomicReference<Timer> current = new AtomicReference<>();
  private final Runnable expiry;

  public LeaseTimersLeak(Runnable expiry) {
    this.expiry = expiry;
  }

  public boolean arm(Duration lease) {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    Timer timer = new Timer("lease");
    if (!current.compareAndSet(null, timer)) {
      return false;
    }
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            expiry.run();
          }
        },
        lease.toMillis());
    return true;
  }

  public void disarm() {
    Timer armed = current.getAndSet(null);
    if (armed != null) {
      armed.cancel();
    }
  }
}
