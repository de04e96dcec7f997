// An HTTP handler makes a pool for each request. It is shut down on every path, but four threads
// start and end with each request.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class OfferComparisonLeak implements HttpHandler {
  /** A shop that may sell an article. */
  public interface Shop {
    String offerFor(String article) throws IOException;
  }

  private final List<Shop> shops;

  public OfferComparisonLeak(List<Shop> shops) {
    this.shops = List.copyOf(shops);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String article = exchange.getRequestURI().getQuery();
    Queue<String> offers = new ConcurrentLinkedQueue<>();
    List<Callable<Boolean>> questions = new ArrayList<>();
    for (Shop shop : shops) {
      questions.add(() -> offers.add(shop.offerFor(article)));
    }
    // BUG: Diagnostic contains: [ExecutorPerCall]
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try (exchange) {
      pool.invokeAll(questions, 2, TimeUnit.SECONDS);
      byte[] body = String.join("\n", offers).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pool.shutdownNow();
    }
  }
}
