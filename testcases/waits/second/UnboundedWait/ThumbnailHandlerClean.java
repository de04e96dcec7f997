// Case: a permit is given back in finally, so acquire() is passed as soon as a request is done.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.concurrent.Semaphore;

public class ThumbnailHandlerClean implements HttpHandler {
  /** Scales pictures; needs much memory. */
  public interface Scaler {
    byte[] scale(byte[] picture, int width) throws IOException;
  }

  private final Semaphore memory = new Semaphore(4);
  private final Scaler scaler;

  public ThumbnailHandlerClean(Scaler scaler) {
    this.scaler = scaler;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] picture = exchange.getRequestBody().readAllBytes();
    try {
      memory.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
      return;
    }
    byte[] small;
    try {
      small = scaler.scale(picture, 160);
    } finally {
      memory.release();
    }
    exchange.sendResponseHeaders(200, small.length);
    exchange.getResponseBody().write(small);
    exchange.close();
  }
}
