// Case: the warm-up counts the latch down in finally.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

public class CacheWarmupClean {
  private final Map<String, String> entries = new ConcurrentHashMap<>();
  private final CountDownLatch warm = new CountDownLatch(1);
  private final Supplier<Map<String, String>> source;

  public CacheWarmupClean(Supplier<Map<String, String>> source) {
    this.source = source;
  }

  public void start(Executor executor) {
    executor.execute(this::warmUp);
  }

  private void warmUp() {
    try {
      entries.putAll(source.get());
    } finally {
      warm.countDown();
    }
  }

  public String get(String key) throws InterruptedException {
    warm.await();
    return entries.get(key);
  }
}
