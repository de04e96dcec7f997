// Case: the scheduler kept in a map of anything is only looked at in stop.
package cases.idioms;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

public class MapGetCastLeak {
  private static final String KEY = "scheduler";
  private final Map<String, Object> attributes = new HashMap<>();

  public void start(Runnable r) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
    scheduler.scheduleAtFixedRate(r, 0, 5, TimeUnit.SECONDS);
    attributes.put(KEY, scheduler);
  }

  public void stop() {
    Object scheduler = attributes.get(KEY);
    if (scheduler != null) {
      Logger.getLogger("attributes").fine("leaving " + scheduler);
    }
    attributes.remove(KEY);
  }
}
