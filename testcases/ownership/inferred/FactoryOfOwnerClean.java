// Case: the caller keeps the monitor in try-with-resources.
package cases.inferred;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.logging.Logger;

public class FactoryOfOwnerClean {
  static final class Monitor implements AutoCloseable {
    private final Timer timer;

    private Monitor(Timer timer) {
      this.timer = timer;
    }

    static Monitor start(Runnable check) {
      Timer timer = new Timer("monitor", true);
      timer.scheduleAtFixedRate(
          new TimerTask() {
            @Override
            public void run() {
              check.run();
            }
          },
          0,
          1_000);
      return new Monitor(timer);
    }

    @Override
    public void close() {
      timer.cancel();
    }
  }

  public int supervise(Callable<Integer> work, Runnable check) throws Exception {
    try (Monitor monitor = Monitor.start(check)) {
      Logger.getLogger("monitor").fine("watching with " + monitor);
      return work.call();
    }
  }
}
