// Case: the admin server is started and kept in a field, and no method stops it.
package cases.servers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

public class HttpServerNeverStoppedLeak implements AutoCloseable {
  private final HttpServer server;
  private volatile boolean healthy = true;

  private HttpServerNeverStoppedLeak(HttpServer server) {
    this.server = server;
  }

  public static HttpServerNeverStoppedLeak open(int port) throws IOException {
    HttpServerNeverStoppedLeak admin =
        // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
        new HttpServerNeverStoppedLeak(HttpServer.create(new InetSocketAddress(port), 0));
    admin.server.createContext("/health", admin::health);
    admin.server.start();
    return admin;
  }

  private void health(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(healthy ? 200 : 503, -1);
    exchange.close();
  }

  @Override
  public void close() {
    healthy = false;
  }
}
