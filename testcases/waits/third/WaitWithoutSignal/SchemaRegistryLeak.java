// Leak: callers join the future 'loaded', which the loader never completes.
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

public class SchemaRegistryLeak implements AutoCloseable {
  private final ExecutorService loader = Executors.newSingleThreadExecutor();
  private final CompletableFuture<Void> loaded = new CompletableFuture<>();
  private final Map<String, String> schemas = new ConcurrentHashMap<>();

  public void load(Supplier<Map<String, String>> source) {
    loader.execute(
        () -> {
          schemas.putAll(source.get());
        });
  }

  public String schema(String name) {
    if (!schemas.containsKey(name)) {
      // BUG: Diagnostic contains: [WaitWithoutSignal]
      loaded.join();
    }
    return schemas.get(name);
  }

  @Override
  public void close() {
    loader.shutdown();
  }
}
