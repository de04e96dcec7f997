// An accept loop and a pool without a queue look like a thread per connection, but the pool has 64
// threads at most, and a connection too many is closed. Right.
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

public class OverloadShedderClean implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("shedder");

  private final ExecutorService pool =
      new ThreadPoolExecutor(4, 64, 60, TimeUnit.SECONDS, new SynchronousQueue<>());
  private final ServerSocket server;
  private final Consumer<Socket> protocol;

  public OverloadShedderClean(ServerSocket server, Consumer<Socket> protocol) {
    this.server = server;
    this.protocol = protocol;
  }

  public void serve() throws IOException {
    while (!server.isClosed()) {
      Socket client = server.accept();
      client.setSoTimeout(15_000);
      try {
        pool.execute(() -> talk(client));
      } catch (RejectedExecutionException e) {
        LOG.log(Level.INFO, "too busy for " + client, e);
        client.close();
      }
    }
  }

  private void talk(Socket client) {
    try (client) {
      protocol.accept(client);
    } catch (IOException e) {
      LOG.log(Level.FINE, "not closed well", e);
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    try {
      server.close();
    } finally {
      pool.shutdownNow();
    }
    pool.awaitTermination(10, TimeUnit.SECONDS);
  }
}
