// The thread starts inside an endless loop, but the loop is left right after: it goes round only
// while no port is free. Right.
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

public class FreePortListenerClean implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("debugger");

  private final Consumer<Socket> debugger;
  private ServerSocket server;

  public FreePortListenerClean(Consumer<Socket> debugger) {
    this.debugger = debugger;
  }

  /** Listens on the first free port from the given one on, and returns it. */
  public synchronized int listenFrom(int firstPort) throws IOException {
    if (server != null) {
      throw new IllegalStateException("listens already");
    }
    int port = firstPort;
    for (; ; ) {
      try {
        ServerSocket bound = new ServerSocket(port);
        server = bound;
        Thread acceptor = new Thread(() -> accept(bound), "debug-acceptor");
        acceptor.setDaemon(true);
        acceptor.start();
        return port;
      } catch (BindException e) {
        LOG.log(Level.FINE, "taken: " + port, e);
        port++;
      }
    }
  }

  private void accept(ServerSocket bound) {
    while (!bound.isClosed()) {
      try (Socket client = bound.accept()) {
        client.setSoTimeout(60_000);
        debugger.accept(client);
      } catch (IOException e) {
        LOG.log(Level.FINE, "connection failed", e);
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (server != null) {
      server.close();
    }
  }
}
