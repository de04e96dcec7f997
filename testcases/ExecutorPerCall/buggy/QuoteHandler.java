import com.sun.net.httpserver.*;
import java.util.List;
import java.util.concurrent.*;

class QuoteHandler implements HttpHandler {
  private final List<Callable<String>> sellers;

  QuoteHandler(List<Callable<String>> sellers) {
    this.sellers = sellers;
  }

  @Override
  public void handle(HttpExchange exchange) {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      pool.invokeAll(sellers, 2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pool.shutdownNow();
      exchange.close();
    }
  }
}
