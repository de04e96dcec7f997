// An HTTP handler hands each request's audit record to a cached pool: when the audit store is slow,
// every request adds a thread. Leaks.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class AuditedDownloadsLeak implements HttpHandler, AutoCloseable {
  private static final Logger LOG = Logger.getLogger("downloads");

  /** Where it is written down who read what. */
  public interface AuditStore {
    void append(String who, String what) throws IOException;
  }

  private final ExecutorService auditors = Executors.newCachedThreadPool();
  private final AuditStore audit;
  private final Path directory;

  public AuditedDownloadsLeak(AuditStore audit, Path directory) {
    this.audit = audit;
    this.directory = directory;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String who = exchange.getRemoteAddress().getHostString();
    String what = exchange.getRequestURI().getPath();
    // BUG: Diagnostic contains: [UnboundedSpawn]
    auditors.execute(() -> write(who, what));
    try (exchange) {
      byte[] body = Files.readAllBytes(directory.resolve(what.substring(1)));
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private void write(String who, String what) {
    try {
      audit.append(who, what);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "not audited: " + what, e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    auditors.shutdownNow();
    auditors.awaitTermination(10, TimeUnit.SECONDS);
  }
}
