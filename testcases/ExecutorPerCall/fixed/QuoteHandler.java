import com.sun.net.httpserver.*;
import java.util.List;
import java.util.concurrent.*;

class QuoteHandler implements HttpHandler, AutoCloseable {
  private final List<Callable<String>> sellers;
  private final ExecutorService pool = Executors.newFixedThreadPool(8);

  QuoteHandler(List<Callable<String>> sellers) {
    this.sellers = sellers;
  }

  @Override
  public void handle(HttpExchange exchange) {
    try {
      pool.invokeAll(sellers, 2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
