// Clean: the flag that close() sets for the pooled loop is an AtomicBoolean.
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

public class CacheWarmerClean implements AutoCloseable {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private final List<String> keys;
  private final Consumer<String> loader;
  private final AtomicBoolean closed = new AtomicBoolean();

  public CacheWarmerClean(List<String> keys, Consumer<String> loader) {
    this.keys = keys;
    this.loader = loader;
  }

  public void start() {
    pool.execute(
        () -> {
          int next = 0;
          while (!closed.get()) {
            loader.accept(keys.get(next));
            next = (next + 1) % keys.size();
          }
        });
  }

  @Override
  public void close() {
    closed.set(true);
    pool.shutdown();
  }
}
