// Case: stop ends the worker pool and forgets its sibling, the notifier.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Logger;

public class ForgetsSiblingLeak {
  private static final Logger LOG = Logger.getLogger(ForgetsSiblingLeak.class.getName());
  private final ExecutorService workers;
  private final ExecutorService notifier;
  private volatile boolean stopped;

  public ForgetsSiblingLeak(int size) {
    workers = Executors.newFixedThreadPool(size);
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
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
    LOG.info("stopped");
  }
}
