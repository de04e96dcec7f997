// Case: the server object is returned, so the caller owns it.
package cases.inferred;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class ThreadSubclassOwnerClean {
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

  public EchoServer start(ServerSocket socket) {
    EchoServer server = new EchoServer(socket);
    server.serve();
    return server;
  }
}
