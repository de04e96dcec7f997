// The stage composes the second future instead of joining it, so no thread waits.
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StageJoinClean implements AutoCloseable {
  private final ExecutorService catalogue = Executors.newSingleThreadExecutor();

  public CompletableFuture<String> describe(String sku) {
    return CompletableFuture.supplyAsync(() -> normalize(sku), catalogue)
        .thenComposeAsync(
            code -> {
              CompletableFuture<String> title = title(code);
              return title.thenApply(text -> code + ": " + text);
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
