// Case: the executor is made as the argument of setExecutor, which only borrows it, and then out of
// reach.
package cases.servers;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

public class HttpServerExecutorInlineLeak implements Closeable {
  private final HttpServer server;

  public HttpServerExecutorInlineLeak(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(port), 0);
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
