// Case: whenComplete passes on both the value and the failure.
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

public class CatalogLoaderClean {
  private final Executor io;
  private final Callable<Map<String, String>> source;

  public CatalogLoaderClean(Executor io, Callable<Map<String, String>> source) {
    this.io = io;
    this.source = source;
  }

  public Map<String, String> load() {
    CompletableFuture<Map<String, String>> catalog = new CompletableFuture<>();
    CompletableFuture.supplyAsync(this::read, io)
        .whenComplete(
            (read, failure) -> {
              if (failure == null) {
                catalog.complete(read);
              } else {
                catalog.completeExceptionally(failure);
              }
            });
    return catalog.join();
  }

  private Map<String, String> read() {
    try {
      return source.call();
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }
}
