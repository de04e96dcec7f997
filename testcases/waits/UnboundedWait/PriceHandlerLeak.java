// Case: an HTTP handler waits with no limit for what another thread computes.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

public class PriceHandlerLeak implements HttpHandler {
  private final ExecutorService pricers;
  private final Function<String, String> pricing;

  public PriceHandlerLeak(ExecutorService pricers, Function<String, String> pricing) {
    this.pricers = pricers;
    this.pricing = pricing;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String article = exchange.getRequestURI().getQuery();
    Future<String> price = pricers.submit(() -> pricing.apply(article));
    int status = 200;
    byte[] body = new byte[0];
    try {
      // BUG: Diagnostic contains: [UnboundedWait]
      body = price.get().getBytes();
    } catch (ExecutionException e) {
      status = 502;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      status = 503;
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
