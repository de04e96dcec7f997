// Case: two factories deep, the caller still owns the scheduler, and drops it.
package cases.handover;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Quotes {
  private final Runnable refresh;

  public Quotes(Runnable refresh) {
    this.refresh = refresh;
  }

  public void refreshFor(long millis) throws InterruptedException {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ScheduledExecutorService scheduler = Schedulers.daemon("quotes");
    scheduler.scheduleAtFixedRate(refresh, 0, 100, TimeUnit.MILLISECONDS);
    Thread.sleep(millis);
  }
}
