// Case: the executor of the server is kept and shut down with it.
package cases.servers;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class HttpServerExecutorInlineClean implements Closeable {
  private final HttpServer server;
  private final ExecutorService handlers = Executors.newCachedThreadPool();

  public HttpServerExecutorInlineClean(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(port), 0);
    server.setExecutor(handlers);
    server.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    handlers.shutdown();
  }
}
