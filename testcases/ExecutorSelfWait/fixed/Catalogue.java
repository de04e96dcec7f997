import java.util.concurrent.*;

class Catalogue {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  Future<String> page(String article) {
    return CompletableFuture.supplyAsync(() -> "price of " + article, pool)
        .thenApply(price -> article + ": " + price);
  }

  void close() {
    pool.shutdown();
  }
}
