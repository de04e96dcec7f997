// Case: The ring of closeables gets the store and the compactor's executor.
package second.captured;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

public class LifecycleRingClean implements AutoCloseable {
  private final List<AutoCloseable> ring = new ArrayList<>();
  private final Map<String, byte[]> store = new ConcurrentHashMap<>();
  private final Executor compactor;

  public LifecycleRingClean() {
    ExecutorService lane = Executors.newSingleThreadExecutor();
    compactor = lane;
    manage(store::clear);
    manage(lane::shutdown);
  }

  private void manage(AutoCloseable closeable) {
    ring.add(Objects.requireNonNull(closeable));
  }

  public void put(String key, byte[] value) {
    store.put(key, value);
    compactor.execute(() -> store.values().removeIf(v -> v.length == 0));
  }

  @Override
  public void close() {
    for (AutoCloseable closeable : ring) {
      try {
        closeable.close();
      } catch (Exception e) {
        Logger.getLogger("ring").log(Level.WARNING, "close", e);
      }
    }
  }
}
