// Two workers, and close() interrupts both: right.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

public class WriteBehindCacheClean implements AutoCloseable {
  private final Map<String, String> dirty = new ConcurrentHashMap<>();
  private final Map<String, Long> expiry = new ConcurrentHashMap<>();
  private final BiConsumer<String, String> store;
  private final Thread writer = new Thread(this::writeLoop, "cache-writer");
  private final Thread evictor = new Thread(this::evictLoop, "cache-evictor");

  public WriteBehindCacheClean(BiConsumer<String, String> store) {
    this.store = store;
  }

  public void start() {
    writer.start();
    evictor.start();
  }

  public void put(String key, String value) {
    dirty.put(key, value);
    expiry.put(key, System.currentTimeMillis() + 60_000);
  }

  private void writeLoop() {
    do {
      for (String key : dirty.keySet()) {
        String value = dirty.remove(key);
        if (value != null) {
          store.accept(key, value);
        }
      }
    } while (pause(500));
  }

  private void evictLoop() {
    do {
      long now = System.currentTimeMillis();
      expiry.values().removeIf(at -> at < now);
    } while (pause(5_000));
  }

  private static boolean pause(long millis) {
    try {
      Thread.sleep(millis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    writer.interrupt();
    evictor.interrupt();
  }
}
