// Case: the anonymous subclass is shut down.
package cases.locals;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

public class AnonymousSubclassClean {
  private static final Logger LOG = Logger.getLogger("traced");

  public void runTraced(List<Runnable> jobs) {
    ThreadPoolExecutor pool =
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
    pool.shutdown();
  }
}
