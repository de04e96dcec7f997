// Case: the static pool of before is shut down when it is replaced.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class StaticReloadClean {
  private static ExecutorService pool = Executors.newFixedThreadPool(2);

  private StaticReloadClean() {}

  public static synchronized void configure(int threads) {
    pool.shutdown();
    pool = Executors.newFixedThreadPool(threads);
  }

  public static synchronized void run(Runnable r) {
    pool.execute(r);
  }
}
