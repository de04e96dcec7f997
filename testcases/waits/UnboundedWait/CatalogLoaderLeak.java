// Case: the stage passes a value on when loading succeeds; when it fails, the joined future is
// never completed.
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

public class CatalogLoaderLeak {
  private final Executor io;
  private final Callable<Map<String, String>> source;

  public CatalogLoaderLeak(Executor io, Callable<Map<String, String>> source) {
    this.io = io;
    this.source = source;
  }

  public Map<String, String> load() {
    CompletableFuture<Map<String, String>> catalog = new CompletableFuture<>();
    // BUG: Diagnostic contains: [SignalNotInFinally]
    CompletableFuture.supplyAsync(this::read, io).thenAccept(catalog::complete);
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
