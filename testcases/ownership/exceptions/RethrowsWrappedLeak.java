// Case: the catch block wraps the failure and throws it on, past the shutdown.
package cases.exceptions;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class RethrowsWrappedLeak {
  public BigDecimal total(List<Callable<BigDecimal>> invoices) {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    ExecutorService pool = Executors.newFixedThreadPool(6);
    BigDecimal total = BigDecimal.ZERO;
    try {
      for (Future<BigDecimal> f : pool.invokeAll(invoices)) {
        total = total.add(f.get());
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("total", e);
    }
    pool.shutdown();
    return total;
  }
}
