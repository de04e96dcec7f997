// Case: the empty catch sits in while (running), and stop() clears the volatile flag before it
// interrupts.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

public class QuotaRefresherClean {
  private final Map<String, Integer> quotas = new ConcurrentHashMap<>();
  private final Supplier<Map<String, Integer>> policyServer;
  private final Thread refresher = new Thread(this::refresh, "quota-refresher");
  private volatile boolean running;

  public QuotaRefresherClean(Supplier<Map<String, Integer>> policyServer) {
    this.policyServer = policyServer;
  }

  public void start() {
    running = true;
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
      } catch (InterruptedException ignored) {
        // woken up
      }
    }
  }

  public void stop() {
    running = false;
    refresher.interrupt();
  }
}
