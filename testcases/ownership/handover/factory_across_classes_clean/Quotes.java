// Case: the caller ends the scheduler that came through two factories.
package cases.handover;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Quotes {
  private final Runnable refresh;

  public Quotes(Runnable refresh) {
    this.refresh = refresh;
  }

  public void refreshFor(long millis) throws InterruptedException {
    ScheduledExecutorService scheduler = Schedulers.daemon("quotes");
    try {
      scheduler.scheduleAtFixedRate(refresh, 0, 100, TimeUnit.MILLISECONDS);
      Thread.sleep(millis);
    } finally {
      scheduler.shutdownNow();
    }
  }
}
