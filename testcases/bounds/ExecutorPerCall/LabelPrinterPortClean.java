// One scheduler, made before the accept loop, limits the time of all its connections: right.
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class LabelPrinterPortClean implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("labels");

  /** Prints the labels that a client sends. */
  public interface LabelProtocol {
    void run(InputStream labels) throws IOException;
  }

  private final ServerSocket server;
  private final LabelProtocol protocol;

  public LabelPrinterPortClean(ServerSocket server, LabelProtocol protocol) {
    this.server = server;
    this.protocol = protocol;
  }

  /** Prints for one client after the other until the server is closed. */
  public void serve() {
    ScheduledExecutorService limits = Executors.newSingleThreadScheduledExecutor();
    try {
      while (!server.isClosed()) {
        try (Socket client = server.accept()) {
          client.setSoTimeout(5_000);
          ScheduledFuture<?> limit = limits.schedule(() -> hangUp(client), 60, TimeUnit.SECONDS);
          try {
            protocol.run(client.getInputStream());
          } finally {
            limit.cancel(false);
          }
        } catch (IOException e) {
          LOG.log(Level.FINE, "connection ended", e);
        }
      }
    } finally {
      limits.shutdownNow();
    }
  }

  private static void hangUp(Socket client) {
    try {
      client.close();
    } catch (IOException e) {
      LOG.log(Level.FINE, "not closed", e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
