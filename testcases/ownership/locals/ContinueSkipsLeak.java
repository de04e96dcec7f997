// Case: the continue for empty tenants jumps over the shutdown at the end of the round.
package cases.locals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ContinueSkipsLeak {
  private final Map<String, List<Runnable>> perTenant;
  private final Runnable audit;

  public ContinueSkipsLeak(Map<String, List<Runnable>> perTenant, Runnable audit) {
    this.perTenant = perTenant;
    this.audit = audit;
  }

  public void nightly() {
    for (var tenant : perTenant.entrySet()) {
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      ExecutorService pool = Executors.newFixedThreadPool(2);
      pool.execute(audit);
      if (tenant.getValue().isEmpty()) {
        continue;
      }
      tenant.getValue().forEach(pool::execute);
      pool.shutdown();
    }
  }
}
