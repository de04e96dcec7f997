// Case: the static pool is replaced at each change of the configuration and the old one is left
// running.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class StaticReloadLeak {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown] (one of these)
  private static ExecutorService pool = Executors.newFixedThreadPool(2);

  private StaticReloadLeak() {}

  public static synchronized void configure(int threads) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown] (one of these)
    pool = Executors.newFixedThreadPool(threads);
  }

  public static synchronized void run(Runnable r) {
    pool.execute(r);
  }
}
