// Case: the pool leaves inside the object that is returned, whose close ends it.
package cases.borrowed;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ReturnedInsideObjectClean {
  public static final class Handle implements AutoCloseable {
    private final ExecutorService pool;
    private final Future<?> task;

    Handle(ExecutorService pool, Future<?> task) {
      this.pool = pool;
      this.task = task;
    }

    @Override
    public void close() {
      task.cancel(true);
      pool.shutdown();
    }
  }

  public Handle run(Runnable body) {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    return new Handle(pool, pool.submit(body));
  }
}
