// Case: close stops the server.
package cases.servers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

public class HttpServerNeverStoppedClean implements AutoCloseable {
  private final HttpServer server;
  private volatile boolean healthy = true;

  private HttpServerNeverStoppedClean(HttpServer server) {
    this.server = server;
  }

  public static HttpServerNeverStoppedClean open(int port) throws IOException {
    HttpServerNeverStoppedClean admin =
        new HttpServerNeverStoppedClean(HttpServer.create(new InetSocketAddress(port), 0));
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
    server.stop(0);
  }
}
