// Case: the pool lets its core threads end when idle, by the code's own word.
package cases.selfending;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class AllowCoreThreadTimeOutClean {
  private final ThreadPoolExecutor pool;

  public AllowCoreThreadTimeOutClean(int size) {
    pool = new ThreadPoolExecutor(size, size, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    pool.allowCoreThreadTimeOut(true);
  }

  public void offer(Runnable r) {
    pool.execute(r);
  }
}
