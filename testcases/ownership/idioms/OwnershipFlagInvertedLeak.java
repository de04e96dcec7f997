// Case: the flag is used the wrong way round: the given pool is shut down and the own one is left.
package cases.idioms;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class OwnershipFlagInvertedLeak implements AutoCloseable {
  private final ExecutorService pool;
  private final boolean external;

  public OwnershipFlagInvertedLeak(ExecutorService given) {
    if (given != null) {
      pool = given;
      external = true;
    } else {
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      pool = Executors.newFixedThreadPool(4);
      external = false;
    }
  }

  public Future<?> submit(Runnable r) {
    return pool.submit(r);
  }

  @Override
  public void close() {
    if (external) {
      pool.shutdown();
    }
  }
}
