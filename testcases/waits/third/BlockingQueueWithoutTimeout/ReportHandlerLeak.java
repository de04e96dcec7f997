// Leak: an HTTP request waits in take() for a rendered page that may never come.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class ReportHandlerLeak implements HttpHandler {
  /** Renders on a machine of its own and puts the page into the queue. */
  public interface Renderer {
    void render(String report, BlockingQueue<byte[]> pages);
  }

  private final Renderer renderer;

  public ReportHandlerLeak(Renderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    BlockingQueue<byte[]> pages = new LinkedBlockingQueue<>();
    renderer.render(exchange.getRequestURI().getPath(), pages);
    try {
      // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
      byte[] page = pages.take();
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.sendResponseHeaders(503, -1);
    } finally {
      exchange.close();
    }
  }
}
