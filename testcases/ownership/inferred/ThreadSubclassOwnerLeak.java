// Case: the server object keeps a pool and is dropped by the method that started it.
package cases.inferred;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class ThreadSubclassOwnerLeak {
  public static final class EchoServer implements Closeable {
    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final ServerSocket socket;

    EchoServer(ServerSocket socket) {
      this.socket = socket;
    }

    void serve() {
      clients.execute(() -> Logger.getLogger("echo").info("serving " + socket));
    }

    @Override
    public void close() throws IOException {
      clients.shutdownNow();
      socket.close();
    }
  }

  public int start(ServerSocket socket) {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    EchoServer server = new EchoServer(socket);
    server.serve();
    return socket.getLocalPort();
  }
}
