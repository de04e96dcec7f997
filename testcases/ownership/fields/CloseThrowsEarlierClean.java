// Case: the pool is shut down first.
package cases.fields;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class CloseThrowsEarlierClean implements Closeable {
  private final ServerSocket socket;
  private final ExecutorService connections;

  public CloseThrowsEarlierClean(ServerSocket socket) {
    this.socket = socket;
    connections = Executors.newCachedThreadPool();
  }

  public void serveOne(Consumer<Socket> protocol) throws IOException {
    Socket client = socket.accept();
    connections.execute(() -> protocol.accept(client));
  }

  @Override
  public void close() throws IOException {
    connections.shutdown();
    socket.close();
  }
}
