// Case: the loading task completes a new future of its own instead of the field that callers wait
// on.
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

public class SettingsLoaderLeak {
  private final CompletableFuture<Properties> loaded = new CompletableFuture<>();

  public SettingsLoaderLeak(Executor executor, Supplier<Properties> source) {
    executor.execute(
        () -> {
          CompletableFuture<Properties> loaded = new CompletableFuture<>();
          try {
            loaded.complete(source.get());
          } catch (RuntimeException e) {
            loaded.completeExceptionally(e);
          }
        });
  }

  public String setting(String key) throws InterruptedException {
    try {
      // BUG: Diagnostic contains: [WaitWithoutSignal]
      return loaded.get().getProperty(key);
    } catch (ExecutionException e) {
      return null;
    }
  }
}
