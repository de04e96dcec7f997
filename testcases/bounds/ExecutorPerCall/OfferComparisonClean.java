// The handler makes its pool once and uses it for all requests: right.
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

public class OfferComparisonClean implements HttpHandler, AutoCloseable {
  /** A shop that may sell an article. */
  public interface Shop {
    String offerFor(String article) throws IOException;
  }

  private final List<Shop> shops;
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public OfferComparisonClean(List<Shop> shops) {
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
    try (exchange) {
      pool.invokeAll(questions, 2, TimeUnit.SECONDS);
      byte[] body = String.join("\n", offers).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws InterruptedException {
    pool.shutdownNow();
    pool.awaitTermination(5, TimeUnit.SECONDS);
  }
}
