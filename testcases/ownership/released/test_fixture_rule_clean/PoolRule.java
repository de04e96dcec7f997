// Case: the rule's after method, which the test framework calls, ends the pool of before.
package cases.released;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.rules.ExternalResource;

public class PoolRule extends ExternalResource {
  private ExecutorService pool;

  @Override
  protected void before() {
    pool = Executors.newFixedThreadPool(4);
  }

  @Override
  protected void after() {
    pool.shutdownNow();
  }

  public Future<?> run(Runnable r) {
    return pool.submit(r);
  }
}
