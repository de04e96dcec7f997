import com.sun.net.httpserver.*;
import java.io.IOException;
import java.util.concurrent.*;
import java.util.function.Consumer;

class PrintHandler implements HttpHandler {
  private final Consumer<byte[]> printer;
  private final ExecutorService jobs =
      new ThreadPoolExecutor(4, 4, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(100));

  PrintHandler(Consumer<byte[]> printer) {
    this.printer = printer;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] document = exchange.getRequestBody().readAllBytes();
    int status = 202;
    try {
      jobs.execute(() -> printer.accept(document));
    } catch (RejectedExecutionException e) {
      status = 503;
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  void close() {
    jobs.shutdownNow();
  }
}
