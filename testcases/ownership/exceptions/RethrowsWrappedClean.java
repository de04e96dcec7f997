// Case: the catch block shuts the pool down before it throws on.
package cases.exceptions;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class RethrowsWrappedClean {
  public BigDecimal total(List<Callable<BigDecimal>> invoices) {
    ExecutorService pool = Executors.newFixedThreadPool(6);
    BigDecimal total = BigDecimal.ZERO;
    try {
      for (Future<BigDecimal> f : pool.invokeAll(invoices)) {
        total = total.add(f.get());
      }
    } catch (InterruptedException | ExecutionException e) {
      pool.shutdownNow();
      throw new IllegalStateException("total", e);
    }
    pool.shutdown();
    return total;
  }
}
