import com.sun.net.httpserver.*;
import java.io.IOException;
import java.util.concurrent.*;

class QuoteHandler implements HttpHandler {
  private final ExecutorService pool;
  private final Callable<byte[]> broker;

  QuoteHandler(ExecutorService pool, Callable<byte[]> broker) {
    this.pool = pool;
    this.broker = broker;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Future<byte[]> quote = pool.submit(broker);
    try (exchange) {
      byte[] body = quote.get(2, TimeUnit.SECONDS);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IOException("no quote", e);
    } finally {
      quote.cancel(true);
    }
  }
}
