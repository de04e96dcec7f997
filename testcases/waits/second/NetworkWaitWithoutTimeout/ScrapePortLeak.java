// Case: close() sets a flag that the accept loop reads between two clients only; nothing ends
// accept().
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Consumer;

public class ScrapePortLeak implements Runnable, AutoCloseable {
  private final ServerSocket server;
  private final Consumer<Socket> scrape;
  private volatile boolean closed;

  public ScrapePortLeak(int port, Consumer<Socket> scrape) throws IOException {
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    this.server = new ServerSocket(port, 16);
    this.scrape = scrape;
  }

  public int port() {
    return server.getLocalPort();
  }

  @Override
  public void run() {
    while (!closed) {
      try {
        scrape.accept(server.accept());
      } catch (IOException e) {
        if (!closed) {
          System.getLogger("scrape").log(System.Logger.Level.WARNING, "accept failed", e);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
  }
}
