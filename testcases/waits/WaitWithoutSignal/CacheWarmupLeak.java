// Case: the latch that callers wait on is never counted down: the warm-up forgets it.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

public class CacheWarmupLeak {
  private final Map<String, String> entries = new ConcurrentHashMap<>();
  private final CountDownLatch warm = new CountDownLatch(1);
  private final Supplier<Map<String, String>> source;

  public CacheWarmupLeak(Supplier<Map<String, String>> source) {
    this.source = source;
  }

  public void start(Executor executor) {
    executor.execute(this::warmUp);
  }

  private void warmUp() {
    try {
      entries.putAll(source.get());
    } finally {
      entries.remove("");
    }
  }

  public String get(String key) throws InterruptedException {
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    warm.await();
    return entries.get(key);
  }
}
