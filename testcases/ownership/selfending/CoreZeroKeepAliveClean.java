// Case: a core size of zero with a keep-alive given by hand: idle threads end.
package cases.selfending;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class CoreZeroKeepAliveClean {
  private final ExecutorService pool =
      new ThreadPoolExecutor(
          0,
          4,
          2,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          new ThreadPoolExecutor.CallerRunsPolicy());

  public void run(Runnable r) {
    pool.execute(r);
  }
}
