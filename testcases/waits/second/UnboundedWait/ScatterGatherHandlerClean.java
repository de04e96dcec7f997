// Case: get() without a limit, but only on futures of a timed invokeAll(): they are all done by
// then.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class ScatterGatherHandlerClean implements HttpHandler {
  private final ExecutorService backendCalls;
  private final List<Callable<String>> backends;

  public ScatterGatherHandlerClean(ExecutorService backendCalls, List<Callable<String>> backends) {
    this.backendCalls = backendCalls;
    this.backends = backends;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    StringBuilder answer = new StringBuilder();
    try {
      List<Future<String>> parts = backendCalls.invokeAll(backends, 2, TimeUnit.SECONDS);
      for (Future<String> part : parts) {
        if (!part.isCancelled()) {
          answer.append(part.get()).append('\n');
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IOException("a backend failed", e.getCause());
    }
    byte[] body = answer.toString().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
