// Case: A local timer arms a deadline and is forgotten once the call has come back.
package second.localexits;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Supplier;

public class DeadlineCallLeak<T> {
  private final Supplier<? extends T> call;

  public DeadlineCallLeak(Supplier<? extends T> call) {
    this.call = call;
  }

  public T within(Duration limit) {
    Thread caller = Thread.currentThread();
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    Timer alarm = new Timer("deadline");
    try {
      alarm.schedule(
          new TimerTask() {
            @Override
            public void run() {
              caller.interrupt();
            }
          },
          limit.toMillis());
      return call.get();
    } finally {
      Thread.interrupted();
    }
  }
}
