// Case: the loading task completes the field.
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

public class SettingsLoaderClean {
  private final CompletableFuture<Properties> loaded = new CompletableFuture<>();

  public SettingsLoaderClean(Executor executor, Supplier<Properties> source) {
    executor.execute(
        () -> {
          try {
            loaded.complete(source.get());
          } catch (RuntimeException e) {
            loaded.completeExceptionally(e);
          }
        });
  }

  public String setting(String key) throws InterruptedException {
    try {
      return loaded.get().getProperty(key);
    } catch (ExecutionException e) {
      return null;
    }
  }
}
