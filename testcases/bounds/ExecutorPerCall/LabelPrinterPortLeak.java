// An accept loop makes a scheduler for the time limit of each connection. It is shut down in
// finally, but a thread starts and ends with each connection.
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

public class LabelPrinterPortLeak implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("labels");

  /** Prints the labels that a client sends. */
  public interface LabelProtocol {
    void run(InputStream labels) throws IOException;
  }

  private final ServerSocket server;
  private final LabelProtocol protocol;

  public LabelPrinterPortLeak(ServerSocket server, LabelProtocol protocol) {
    this.server = server;
    this.protocol = protocol;
  }

  /** Prints for one client after the other until the server is closed. */
  public void serve() {
    while (!server.isClosed()) {
      try (Socket client = server.accept()) {
        client.setSoTimeout(5_000);
        // BUG: Diagnostic contains: [ExecutorPerCall]
        ScheduledExecutorService limits = Executors.newSingleThreadScheduledExecutor();
        try {
          ScheduledFuture<?> limit = limits.schedule(() -> hangUp(client), 60, TimeUnit.SECONDS);
          try {
            protocol.run(client.getInputStream());
          } finally {
            limit.cancel(false);
          }
        } finally {
          limits.shutdownNow();
        }
      } catch (IOException e) {
        LOG.log(Level.FINE, "connection ended", e);
      }
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
