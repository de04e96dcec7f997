// Case: the project's factory arranges the self-ending, so its callers owe nothing.
package cases.selfending;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class SelfEndingFactoryClean {
  static ThreadPoolExecutor transientPool(String name, int size) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            size,
            size,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            r -> new Thread(r, name));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private final Executor workers = transientPool("workers", 3);

  public void run(Runnable r) {
    workers.execute(r);
  }
}
