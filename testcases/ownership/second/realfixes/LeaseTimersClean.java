// Case: A timer that loses the compareAndSet race against another thread is cancelled at once.
package second.realfixes;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicReference;

public class LeaseTimersClean {
  private final AtomicReference<Timer> current = new AtomicReference<>();
  private final Runnable expiry;

  public LeaseTimersClean(Runnable expiry) {
    this.expiry = expiry;
  }

  public boolean arm(Duration lease) {
    Timer timer = new Timer("lease");
    if (!current.compareAndSet(null, timer)) {
      timer.cancel();
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
