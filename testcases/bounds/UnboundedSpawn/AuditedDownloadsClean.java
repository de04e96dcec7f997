// The pool has two threads and a queue of 1,000; what doesn't fit is dropped. Right.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class AuditedDownloadsClean implements HttpHandler, AutoCloseable {
  private static final Logger LOG = Logger.getLogger("downloads");

  /** Where it is written down who read what. */
  public interface AuditStore {
    void append(String who, String what) throws IOException;
  }

  private final ExecutorService auditors =
      new ThreadPoolExecutor(
          2,
          2,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(1_000),
          new ThreadPoolExecutor.DiscardPolicy());
  private final AuditStore audit;
  private final Path directory;

  public AuditedDownloadsClean(AuditStore audit, Path directory) {
    this.audit = audit;
    this.directory = directory;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String who = exchange.getRemoteAddress().getHostString();
    String what = exchange.getRequestURI().getPath();
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
