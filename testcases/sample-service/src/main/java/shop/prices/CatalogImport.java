package shop.prices;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Reads a catalog of articles. Leaks: a line that can't be read skips the shutdown. And a long
 * catalog piles up in the queue of the workers, which nothing bounds.
 */
final class CatalogImport {
  private final Consumer<String> register;

  CatalogImport(Consumer<String> register) {
    this.register = register;
  }

  int run(BufferedReader catalog) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(8);
    int count = 0;
    for (String line = catalog.readLine(); line != null; line = catalog.readLine()) {
      String article = line.strip();
      workers.execute(() -> register.accept(article));
      count++;
    }
    workers.shutdown();
    return count;
  }
}
