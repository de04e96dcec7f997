import java.io.*;
import java.util.concurrent.*;
import java.util.function.Consumer;

class OrderImport {
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final Consumer<String> shop;

  OrderImport(Consumer<String> shop) {
    this.shop = shop;
  }

  void load(BufferedReader orders) throws IOException {
    for (String line = orders.readLine(); line != null; line = orders.readLine()) {
      String order = line;
      // BUG: Diagnostic contains: [UnboundedSpawn]
      workers.execute(() -> shop.accept(order));
    }
  }

  void close() {
    workers.shutdownNow();
  }
}
