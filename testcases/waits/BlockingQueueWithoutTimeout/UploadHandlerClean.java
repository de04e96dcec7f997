// Case: the handler offers with a limit and answers 503 when the queue stays full.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

public class UploadHandlerClean implements HttpHandler {
  private final BlockingQueue<byte[]> uploads = new ArrayBlockingQueue<>(64);

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    int status = 202;
    try {
      if (!uploads.offer(body, 3, TimeUnit.SECONDS)) {
        status = 503;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      status = 503;
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  /** Hands the importer what has come in since its last call. */
  public List<byte[]> drain() {
    List<byte[]> batch = new ArrayList<>();
    uploads.drainTo(batch);
    return batch;
  }
}
