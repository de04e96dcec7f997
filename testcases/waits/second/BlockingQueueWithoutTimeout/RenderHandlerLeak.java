// Case: a request takes a renderer out of the pool and loses it when rendering fails: later takes
// hang.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class RenderHandlerLeak implements HttpHandler {
  /** Not safe for use by two threads, and dear to make. */
  public interface Renderer {
    byte[] render(String path) throws IOException;
  }

  private final BlockingQueue<Renderer> renderers;

  public RenderHandlerLeak(Collection<Renderer> all) {
    this.renderers = new ArrayBlockingQueue<>(all.size(), true, all);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Renderer renderer;
    try {
      // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
      renderer = renderers.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
      return;
    }
    byte[] page;
    page = renderer.render(exchange.getRequestURI().getPath());
    renderers.offer(renderer);
    exchange.sendResponseHeaders(200, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }
}
