// The only service: it doesn't override the hook that would interrupt its thread.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

public final class QuotaReset extends BackgroundService {
  private final Map<String, Integer> used = new ConcurrentHashMap<>();

  public boolean use(String tenant, int limit) {
    return used.merge(tenant, 1, Integer::sum) <= limit;
  }

  @Override
  protected void runOnce() {
    LockSupport.parkNanos(60_000_000_000L);
    used.clear();
  }
}
