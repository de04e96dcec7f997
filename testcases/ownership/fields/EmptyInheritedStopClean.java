// Case: the class overrides the empty stop and ends its scheduler.
package cases.fields;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

public class EmptyInheritedStopClean {
  static class Plugin {
    public void start() {}

    public void stop() {}
  }

  public static class Backup extends Plugin {
    private final ScheduledExecutorService nightly = Executors.newScheduledThreadPool(1);

    @Override
    public void start() {
      nightly.scheduleAtFixedRate(this::copy, 0, 1, TimeUnit.DAYS);
    }

    @Override
    public void stop() {
      nightly.shutdown();
    }

    private void copy() {
      Logger.getLogger("backup").info("copied");
    }
  }
}
