// Case: one shutdown ends either of the two.
package cases.locals;

import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TernaryTwoPoolsClean {
  private final Properties config;

  public TernaryTwoPoolsClean(Properties config) {
    this.config = config;
  }

  public int compute(List<Callable<Integer>> parts) {
    boolean wide = Boolean.parseBoolean(config.getProperty("wide", "false"));
    ExecutorService pool =
        wide ? Executors.newCachedThreadPool() : Executors.newSingleThreadExecutor();
    int submitted = 0;
    for (Callable<Integer> part : parts) {
      pool.submit(part);
      submitted++;
    }
    pool.shutdown();
    return submitted;
  }
}
