// Case: main starts a periodic job that is what the process is there for.
package cases.processwide;

import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class MainPeriodicClean {
  private MainPeriodicClean() {}

  public static void main(String[] args) {
    ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
    scheduler.scheduleAtFixedRate(
        () -> System.out.println("tick " + Instant.now()), 0, 1, TimeUnit.SECONDS);
  }
}
