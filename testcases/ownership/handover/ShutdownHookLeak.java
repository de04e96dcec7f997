// Case: the shutdown hook only writes a line; the pool per instance is ended by nobody.
package cases.handover;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class ShutdownHookLeak {
  private static final Logger LOG = Logger.getLogger("hook");

  public Executor create(int threads) {
    Executor none = Runnable::run;
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    pool.execute(() -> LOG.info("first"));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> LOG.info("bye")));
    return none;
  }
}
