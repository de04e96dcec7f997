// Case: the context holds the registry that owns a pool, and its end forgets it.
package cases.inferred;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

public class OwnerInHolderLeak {
  static final class Registry implements AutoCloseable {
    private final ScheduledExecutorService expiry = Executors.newScheduledThreadPool(1);
    private final Map<String, Object> entries = new ConcurrentHashMap<>();

    void expireEvery(long seconds) {
      expiry.scheduleAtFixedRate(entries::clear, seconds, seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
      expiry.shutdown();
    }
  }

  private final AtomicReference<Registry> registry = new AtomicReference<>();

  public synchronized void open() {
    if (registry.get() == null) {
      // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
      Registry fresh = new Registry();
      fresh.expireEvery(60);
      registry.set(fresh);
    }
  }

  public synchronized void end() {
    registry.set(null);
  }
}
