// Clean: the request's thread waits five seconds for the answer, then cancels the call.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class InventoryHandlerClean implements HttpHandler {
  /** The warehouse system, far away. */
  public interface Warehouse {
    int stockOf(String article) throws IOException;
  }

  private final ExecutorService backendCalls;
  private final Warehouse warehouse;

  public InventoryHandlerClean(ExecutorService backendCalls, Warehouse warehouse) {
    this.backendCalls = backendCalls;
    this.warehouse = warehouse;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String article = exchange.getRequestURI().getQuery();
    Future<Integer> stock = backendCalls.submit(() -> warehouse.stockOf(article));
    try {
      int count = stock.get(5, TimeUnit.SECONDS);
      byte[] body = Integer.toString(count).getBytes(StandardCharsets.US_ASCII);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } catch (TimeoutException e) {
      exchange.sendResponseHeaders(504, -1);
    } catch (ExecutionException e) {
      exchange.sendResponseHeaders(502, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.sendResponseHeaders(503, -1);
    } finally {
      stock.cancel(true);
      exchange.close();
    }
  }
}
