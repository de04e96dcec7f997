// Case: a permit isn't given back when scaling throws; when all are gone every request hangs in
// acquire().
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.concurrent.Semaphore;

public class ThumbnailHandlerLeak implements HttpHandler {
  /** Scales pictures; needs much memory. */
  public interface Scaler {
    byte[] scale(byte[] picture, int width) throws IOException;
  }

  private final Semaphore memory = new Semaphore(4);
  private final Scaler scaler;

  public ThumbnailHandlerLeak(Scaler scaler) {
    this.scaler = scaler;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] picture = exchange.getRequestBody().readAllBytes();
    try {
      // BUG: Diagnostic contains: [UnboundedWait] (one of these)
      memory.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
      return;
    }
    byte[] small;
    small = scaler.scale(picture, 160);
    // BUG: Diagnostic contains: [SignalNotInFinally] (one of these)
    memory.release();
    exchange.sendResponseHeaders(200, small.length);
    exchange.getResponseBody().write(small);
    exchange.close();
  }
}
