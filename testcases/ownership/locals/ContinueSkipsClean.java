// Case: the pool is made only after the continue, so each round that makes one shuts it down.
package cases.locals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ContinueSkipsClean {
  private final Map<String, List<Runnable>> perTenant;
  private final Runnable audit;

  public ContinueSkipsClean(Map<String, List<Runnable>> perTenant, Runnable audit) {
    this.perTenant = perTenant;
    this.audit = audit;
  }

  public void nightly() {
    for (var tenant : perTenant.entrySet()) {
      if (tenant.getValue().isEmpty()) {
        continue;
      }
      ExecutorService pool = Executors.newFixedThreadPool(2);
      pool.execute(audit);
      tenant.getValue().forEach(pool::execute);
      pool.shutdown();
    }
  }
}
