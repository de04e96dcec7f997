// Case: the static factory hands a running monitor to its caller, who drops it.
package cases.inferred;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.logging.Logger;

public class FactoryOfOwnerLeak {
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
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    Monitor monitor = Monitor.start(check);
    Logger.getLogger("monitor").fine("watching with " + monitor);
    return work.call();
  }
}
