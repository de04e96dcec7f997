// Case: the shutdown hook ends the pool.
package cases.handover;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class ShutdownHookClean {
  private static final Logger LOG = Logger.getLogger("hook");

  public Executor create(int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    pool.execute(() -> LOG.info("first"));
    Runtime.getRuntime().addShutdownHook(new Thread(pool::shutdown));
    return Runnable::run;
  }
}
