import java.io.*;
import java.util.concurrent.*;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.function.Consumer;

class OrderImport {
  private final ExecutorService workers =
      new ThreadPoolExecutor(
          8, 8, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(100), new CallerRunsPolicy());
  private final Consumer<String> shop;

  OrderImport(Consumer<String> shop) {
    this.shop = shop;
  }

  void load(BufferedReader orders) throws IOException {
    for (String line = orders.readLine(); line != null; line = orders.readLine()) {
      String order = line;
      workers.execute(() -> shop.accept(order));
    }
  }

  void close() {
    workers.shutdownNow();
  }
}
