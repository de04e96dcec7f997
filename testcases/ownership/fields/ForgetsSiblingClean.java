// Case: stop ends both pools.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Logger;

public class ForgetsSiblingClean {
  private static final Logger LOG = Logger.getLogger(ForgetsSiblingClean.class.getName());
  private final ExecutorService workers;
  private final ExecutorService notifier;
  private volatile boolean stopped;

  public ForgetsSiblingClean(int size) {
    workers = Executors.newFixedThreadPool(size);
    notifier = Executors.newSingleThreadExecutor();
  }

  public void submit(Runnable order, Runnable done) {
    if (stopped) {
      throw new RejectedExecutionException("stopped");
    }
    workers.execute(
        () -> {
          order.run();
          notifier.execute(done);
        });
  }

  public void stop() {
    stopped = true;
    workers.shutdown();
    notifier.shutdown();
    LOG.info("stopped");
  }
}
