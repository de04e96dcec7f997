// Case: the supplier is foreign code and runs between the first task and the shutdown.
package cases.exceptions;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

public class SupplierCallbackLeak {
  private final Supplier<List<Runnable>> source;

  public SupplierCallbackLeak(Supplier<List<Runnable>> source) {
    this.source = source;
  }

  public int drainOnce(Runnable first) {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    ExecutorService pool = new ForkJoinPool(2);
    pool.submit(first);
    List<Runnable> rest = source.get();
    rest.forEach(pool::submit);
    pool.shutdown();
    return rest.size();
  }
}
