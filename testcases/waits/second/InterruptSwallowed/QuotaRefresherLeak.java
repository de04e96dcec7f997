// Case: the empty catch sits in while (running), but stop() only interrupts and nobody clears the
// flag.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

public class QuotaRefresherLeak {
  private final Map<String, Integer> quotas = new ConcurrentHashMap<>();
  private final Supplier<Map<String, Integer>> policyServer;
  private final Thread refresher = new Thread(this::refresh, "quota-refresher");
  private volatile boolean running;

  public QuotaRefresherLeak(Supplier<Map<String, Integer>> policyServer) {
    this.policyServer = policyServer;
  }

  public void start() {
    running = true;
    // BUG: Diagnostic contains: [ThreadNeverEnds] (one of these)
    refresher.start();
  }

  public int quota(String tenant) {
    return quotas.getOrDefault(tenant, 0);
  }

  private void refresh() {
    while (running) {
      quotas.putAll(policyServer.get());
      try {
        Thread.sleep(60_000);
        // BUG: Diagnostic contains: [InterruptSwallowed] (one of these)
      } catch (InterruptedException ignored) {
        // woken up
      }
    }
  }

  public void stop() {
    refresher.interrupt();
  }
}
