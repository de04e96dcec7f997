// Each accepted connection gets a thread of its own, and nothing limits how many of them live at
// once: leaks.
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.logging.Level;
import java.util.logging.Logger;

public class CommandServerLeak implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("commands");

  /** Answers the commands of one client. */
  public interface Session {
    void run(InputStream in, OutputStream out) throws IOException;
  }

  private final ServerSocket server;
  private final Session session;

  public CommandServerLeak(ServerSocket server, Session session) {
    this.server = server;
    this.session = session;
  }

  /** Serves clients until the server is closed. */
  public void serve() throws IOException {
    while (!server.isClosed()) {
      Socket client;
      try {
        client = server.accept();
      } catch (SocketException e) {
        LOG.log(Level.FINE, "no longer accepting", e);
        return;
      }
      Thread thread = new Thread(() -> talk(client), "command-session");
      // BUG: Diagnostic contains: [UnboundedSpawn]
      thread.start();
    }
  }

  private void talk(Socket client) {
    try (client) {
      client.setSoTimeout(30_000);
      session.run(client.getInputStream(), client.getOutputStream());
    } catch (IOException e) {
      LOG.log(Level.FINE, "session ended", e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
