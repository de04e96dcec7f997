// Case: stop ends the pool and closes the socket that the accept loop waits on.
package cases.services;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

public class TcpServerClean {
  private static final Logger LOG = Logger.getLogger("tcp");
  private final Consumer<Socket> protocol;
  private ServerSocket listener;
  private ExecutorService connections;
  private Thread acceptor;
  private volatile boolean running;

  public TcpServerClean(Consumer<Socket> protocol) {
    this.protocol = protocol;
  }

  public void start(int port) throws IOException {
    listener = new ServerSocket(port);
    connections = new ThreadPoolExecutor(4, 64, 60, TimeUnit.SECONDS, new SynchronousQueue<>());
    running = true;
    acceptor = new Thread(this::acceptLoop, "acceptor");
    acceptor.start();
  }

  private void acceptLoop() {
    while (running) {
      try {
        Socket socket = listener.accept();
        connections.execute(() -> protocol.accept(socket));
      } catch (IOException e) {
        if (running) {
          LOG.log(Level.WARNING, "accept", e);
        }
      }
    }
  }

  public void stop() {
    running = false;
    connections.shutdownNow();
    try {
      listener.close();
    } catch (IOException e) {
      LOG.log(Level.FINE, "close", e);
    }
  }
}
