// Leak: close() sets a plain boolean that the pooled loop reads with nothing that makes it visible.
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class CacheWarmerLeak implements AutoCloseable {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private final List<String> keys;
  private final Consumer<String> loader;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean closed;

  public CacheWarmerLeak(List<String> keys, Consumer<String> loader) {
    this.keys = keys;
    this.loader = loader;
  }

  public void start() {
    pool.execute(
        () -> {
          int next = 0;
          while (!closed) {
            loader.accept(keys.get(next));
            next = (next + 1) % keys.size();
          }
        });
  }

  @Override
  public void close() {
    closed = true;
    pool.shutdown();
  }
}
