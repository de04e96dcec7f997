// Case: whichever pool the configuration picks, nobody shuts it down.
package cases.locals;

import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TernaryTwoPoolsLeak {
  private final Properties config;

  public TernaryTwoPoolsLeak(Properties config) {
    this.config = config;
  }

  public int compute(List<Callable<Integer>> parts) {
    boolean wide = Boolean.parseBoolean(config.getProperty("wide", "false"));
    ExecutorService pool =
        // BUG: Diagnostic contains: [ExecutorNeverShutDown]
        wide ? Executors.newCachedThreadPool() : Executors.newSingleThreadExecutor();
    int submitted = 0;
    for (Callable<Integer> part : parts) {
      pool.submit(part);
      submitted++;
    }
    return submitted;
  }
}
