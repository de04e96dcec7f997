// Case: closing the socket can throw an IOException, and then the pool is not reached.
package cases.fields;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class CloseThrowsEarlierLeak implements Closeable {
  private final ServerSocket socket;
  private final ExecutorService connections;

  public CloseThrowsEarlierLeak(ServerSocket socket) {
    this.socket = socket;
    // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
    connections = Executors.newCachedThreadPool();
  }

  public void serveOne(Consumer<Socket> protocol) throws IOException {
    Socket client = socket.accept();
    connections.execute(() -> protocol.accept(client));
  }

  @Override
  public void close() throws IOException {
    socket.close();
    // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
    connections.shutdown();
  }
}
