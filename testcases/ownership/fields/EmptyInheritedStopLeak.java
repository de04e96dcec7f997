// Case: the stop that the class inherits from its base is empty.
package cases.fields;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

public class EmptyInheritedStopLeak {
  static class Plugin {
    public void start() {}

    public void stop() {}
  }

  public static class Backup extends Plugin {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    private final ScheduledExecutorService nightly = Executors.newScheduledThreadPool(1);

    @Override
    public void start() {
      nightly.scheduleAtFixedRate(this::copy, 0, 1, TimeUnit.DAYS);
    }

    private void copy() {
      Logger.getLogger("backup").info("copied");
    }
  }
}
