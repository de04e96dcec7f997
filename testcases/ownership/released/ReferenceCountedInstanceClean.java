// Case: the last release of the counted resource ends its timer.
package cases.released;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;

public final class ReferenceCountedInstanceClean {
  private final AtomicInteger references = new AtomicInteger(1);
  private final Timer timer = new Timer("counted", true);

  public ReferenceCountedInstanceClean retain() {
    references.incrementAndGet();
    return this;
  }

  public void every(long millis, Runnable body) {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            body.run();
          }
        },
        millis,
        millis);
  }

  public void release() {
    if (references.decrementAndGet() == 0) {
      timer.cancel();
    }
  }
}
