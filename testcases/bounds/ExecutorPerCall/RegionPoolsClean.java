// A handler seems to make a pool for each request, but computeIfAbsent() makes one per region and
// keeps it: right.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

public class RegionPoolsClean implements HttpHandler, AutoCloseable {
  /** Where a data centre is. */
  public enum Region {
    EUROPE,
    AMERICA,
    ASIA
  }

  private final Map<Region, ExecutorService> pools = new ConcurrentHashMap<>();
  private final Function<Region, String> status;

  public RegionPoolsClean(Function<Region, String> status) {
    this.status = status;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Region region = Region.valueOf(exchange.getRequestURI().getQuery());
    ExecutorService pool =
        pools.computeIfAbsent(region, missing -> Executors.newFixedThreadPool(2));
    Future<String> answer = pool.submit(() -> status.apply(region));
    try (exchange) {
      byte[] body = answer.get(2, TimeUnit.SECONDS).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("no status of " + region, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      answer.cancel(true);
    }
  }

  @Override
  public void close() {
    pools.values().forEach(ExecutorService::shutdownNow);
  }
}
