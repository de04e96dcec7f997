import com.sun.net.httpserver.*;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.*;

class CompareHandler implements HttpHandler {
  private final List<Callable<byte[]>> shops;

  CompareHandler(List<Callable<byte[]>> shops) {
    this.shops = shops;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    // BUG: Diagnostic contains: [ExecutorPerCall]
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try (exchange) {
      byte[] offer = pool.invokeAny(shops, 2, TimeUnit.SECONDS);
      exchange.sendResponseHeaders(200, offer.length);
      exchange.getResponseBody().write(offer);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IOException("no shop answers", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
