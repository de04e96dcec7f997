// An HTTP handler removes its trace id in finally: right.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

public class TracedHandlerClean implements HttpHandler {
  private static final Logger LOG = Logger.getLogger("trace");
  private static final ThreadLocal<String> TRACE_ID = new ThreadLocal<>();

  private final HttpHandler next;

  public TracedHandlerClean(HttpHandler next) {
    this.next = next;
  }

  /** The id of the request that the calling thread answers, or null. */
  public static String traceId() {
    return TRACE_ID.get();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestHeaders().getFirst("X-Trace-Id");
    TRACE_ID.set(id == null ? UUID.randomUUID().toString() : id);
    LOG.log(Level.FINE, "{0} begins", TRACE_ID.get());
    try {
      next.handle(exchange);
    } finally {
      LOG.log(Level.FINE, "{0} ends", TRACE_ID.get());
      TRACE_ID.remove();
    }
  }
}
