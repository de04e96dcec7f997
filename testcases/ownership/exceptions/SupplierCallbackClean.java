// Case: the supplier runs before the pool is made.
package cases.exceptions;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

public class SupplierCallbackClean {
  private final Supplier<List<Runnable>> source;

  public SupplierCallbackClean(Supplier<List<Runnable>> source) {
    this.source = source;
  }

  public int drainOnce(Runnable first) {
    List<Runnable> rest = source.get();
    ExecutorService pool = new ForkJoinPool(2);
    pool.submit(first);
    rest.forEach(pool::submit);
    pool.shutdown();
    return rest.size();
  }
}
