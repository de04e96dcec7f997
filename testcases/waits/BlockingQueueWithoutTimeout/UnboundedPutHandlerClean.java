// Case: put() of an unbounded LinkedBlockingQueue never blocks, so a request handler may call it.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;

public class UnboundedPutHandlerClean implements HttpHandler {
  private final BlockingQueue<String> clicks = new LinkedBlockingQueue<>();
  private final LinkedTransferQueue<String> paths = new LinkedTransferQueue<>();

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    int status = 204;
    try {
      clicks.put(exchange.getRemoteAddress().getHostString());
      paths.put(exchange.getRequestURI().getPath());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      status = 503;
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  public List<String> flush() {
    List<String> batch = new ArrayList<>();
    clicks.drainTo(batch);
    paths.drainTo(batch);
    return batch;
  }
}
