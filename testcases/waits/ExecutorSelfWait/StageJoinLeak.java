// The stage runs on the single thread of the executor and joins a future that needs that thread.
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StageJoinLeak implements AutoCloseable {
  private final ExecutorService catalogue = Executors.newSingleThreadExecutor();

  public CompletableFuture<String> describe(String sku) {
    return CompletableFuture.supplyAsync(() -> normalize(sku), catalogue)
        .thenApplyAsync(
            code -> {
              CompletableFuture<String> title = title(code);
              // BUG: Diagnostic contains: [ExecutorSelfWait]
              return code + ": " + title.join();
            },
            catalogue);
  }

  private CompletableFuture<String> title(String code) {
    return CompletableFuture.supplyAsync(() -> "Article " + code.length(), catalogue);
  }

  private static String normalize(String sku) {
    String code = sku.strip().toUpperCase(Locale.ROOT);
    if (code.isEmpty()) {
      throw new IllegalArgumentException("empty sku");
    }
    return code;
  }

  @Override
  public void close() {
    catalogue.shutdown();
  }
}
