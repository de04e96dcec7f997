// runAsync() with a method reference and no executor, to write sessions on the common pool: leaks.
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

public class SessionStoreLeak implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("sessions");

  private final ConcurrentMap<String, String> sessions = new ConcurrentHashMap<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final Consumer<Map<String, String>> storage;

  public SessionStoreLeak(Consumer<Map<String, String>> storage) {
    this.storage = storage;
  }

  public void put(String id, String session) {
    sessions.put(id, session);
  }

  public void expire(String id) {
    if (sessions.remove(id) != null) {
      pool.execute(() -> LOG.log(Level.FINE, "expired: {0}", id));
    }
  }

  public CompletableFuture<Void> flush() {
    // BUG: Diagnostic contains: [AsyncWithoutExecutor]
    return CompletableFuture.runAsync(this::write);
  }

  private void write() {
    storage.accept(Map.copyOf(sessions));
  }

  @Override
  public void close() throws InterruptedException {
    pool.shutdownNow();
    pool.awaitTermination(10, TimeUnit.SECONDS);
  }
}
