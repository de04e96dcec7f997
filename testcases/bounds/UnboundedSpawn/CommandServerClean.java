// A connection needs a permit before its thread starts, and its task gives the permit back in
// finally: 200 threads at most. Right.
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

public class CommandServerClean implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("commands");

  /** Answers the commands of one client. */
  public interface Session {
    void run(InputStream in, OutputStream out) throws IOException;
  }

  private final Semaphore slots = new Semaphore(200);
  private final ServerSocket server;
  private final Session session;

  public CommandServerClean(ServerSocket server, Session session) {
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
      if (!slots.tryAcquire()) {
        client.close();
        continue;
      }
      Thread thread = new Thread(() -> talk(client), "command-session");
      thread.start();
    }
  }

  private void talk(Socket client) {
    try (client) {
      client.setSoTimeout(30_000);
      session.run(client.getInputStream(), client.getOutputStream());
    } catch (IOException e) {
      LOG.log(Level.FINE, "session ended", e);
    } finally {
      slots.release();
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
