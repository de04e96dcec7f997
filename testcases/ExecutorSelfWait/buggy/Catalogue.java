import java.util.concurrent.*;

class Catalogue {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  Future<String> page(String article) {
    return pool.submit(
        () -> {
          Future<String> price = pool.submit(() -> "price of " + article);
          return article + ": " + price.get();
        });
  }

  void close() {
    pool.shutdown();
  }
}
