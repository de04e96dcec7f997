// Case: a handler opens a scope in try-with-resources, but the scope's close() doesn't take its
// entry off the thread.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.function.BiConsumer;

public class AuditHandler implements HttpHandler {
  private final HttpHandler next;
  private final BiConsumer<String, Long> journal;

  public AuditHandler(HttpHandler next, BiConsumer<String, Long> journal) {
    this.next = next;
    this.journal = journal;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String user = exchange.getRequestHeaders().getFirst("X-User");
    try (AuditScope scope = AuditScope.open(user, journal)) {
      scope.note(exchange.getRequestMethod());
      next.handle(exchange);
    }
  }
}
