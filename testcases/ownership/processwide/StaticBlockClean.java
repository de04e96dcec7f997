// Case: a static final scheduler filled in a static block is a housekeeper of the whole process.
package cases.processwide;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public final class StaticBlockClean {
  private static final ScheduledExecutorService CLOCK;
  private static volatile long now = System.currentTimeMillis();

  static {
    ScheduledThreadPoolExecutor e =
        new ScheduledThreadPoolExecutor(
            1,
            r -> {
              Thread t = new Thread(r, "coarse-clock");
              t.setDaemon(true);
              return t;
            });
    e.scheduleAtFixedRate(() -> now = System.currentTimeMillis(), 10, 10, TimeUnit.MILLISECONDS);
    CLOCK = e;
  }

  private StaticBlockClean() {}

  public static long now() {
    return CLOCK.isShutdown() ? System.currentTimeMillis() : now;
  }
}
