// Case: close() sets the flag and closes the server socket, which ends accept().
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Consumer;

public class ScrapePortClean implements Runnable, AutoCloseable {
  private final ServerSocket server;
  private final Consumer<Socket> scrape;
  private volatile boolean closed;

  public ScrapePortClean(int port, Consumer<Socket> scrape) throws IOException {
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
    server.close();
  }
}
