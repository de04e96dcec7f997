// Each request makes an ExecutorCompletionService, which has no thread: the tasks run on the pool
// that it is given. Right.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class FastestMirrorClean implements HttpHandler {
  private final ExecutorService pool;
  private final List<Callable<URI>> probes;

  public FastestMirrorClean(ExecutorService pool, List<Callable<URI>> probes) {
    this.pool = pool;
    this.probes = List.copyOf(probes);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    CompletionService<URI> answers = new ExecutorCompletionService<>(pool);
    List<Future<URI>> running = new ArrayList<>();
    try (exchange) {
      for (Callable<URI> probe : probes) {
        running.add(answers.submit(probe));
      }
      Future<URI> first = answers.poll(2, TimeUnit.SECONDS);
      if (first == null) {
        exchange.sendResponseHeaders(504, -1);
        return;
      }
      URI mirror = first.get(0, TimeUnit.SECONDS);
      exchange.getResponseHeaders().set("Location", mirror.toString());
      exchange.sendResponseHeaders(302, -1);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("no mirror answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      running.forEach(probe -> probe.cancel(true));
    }
  }
}
