// Case: an anonymous subclass that logs each task is a pool like any other, and is forgotten.
package cases.locals;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

public class AnonymousSubclassLeak {
  private static final Logger LOG = Logger.getLogger("traced");

  public void runTraced(List<Runnable> jobs) {
    ThreadPoolExecutor pool =
        // BUG: Diagnostic contains: [ExecutorNeverShutDown]
        new ThreadPoolExecutor(2, 2, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>()) {
          @Override
          protected void afterExecute(Runnable r, Throwable t) {
            super.afterExecute(r, t);
            LOG.fine("after " + r);
          }
        };
    for (Runnable job : jobs) {
      pool.execute(job);
    }
  }
}
