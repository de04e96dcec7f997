// Case: the pool is shut down only if it was made here.
package cases.idioms;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class OwnershipFlagInvertedClean implements AutoCloseable {
  private final ExecutorService pool;
  private final boolean external;

  public OwnershipFlagInvertedClean(ExecutorService given) {
    if (given != null) {
      pool = given;
      external = true;
    } else {
      pool = Executors.newFixedThreadPool(4);
      external = false;
    }
  }

  public Future<?> submit(Runnable r) {
    return pool.submit(r);
  }

  @Override
  public void close() {
    if (!external) {
      pool.shutdown();
    }
  }
}
