// Clean: an HTTP request waits five seconds for a rendered page, then answers 504.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class ReportHandlerClean implements HttpHandler {
  /** Renders on a machine of its own and puts the page into the queue. */
  public interface Renderer {
    void render(String report, BlockingQueue<byte[]> pages);
  }

  private final Renderer renderer;

  public ReportHandlerClean(Renderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    BlockingQueue<byte[]> pages = new LinkedBlockingQueue<>();
    renderer.render(exchange.getRequestURI().getPath(), pages);
    try {
      byte[] page = pages.poll(5, TimeUnit.SECONDS);
      if (page == null) {
        exchange.sendResponseHeaders(504, -1);
        return;
      }
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
