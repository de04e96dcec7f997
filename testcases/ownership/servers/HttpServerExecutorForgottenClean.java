// Case: stop ends the server and the executor behind it.
package cases.servers;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class HttpServerExecutorForgottenClean {
  private HttpServer server;
  private ExecutorService handlers;

  public void start(int port, HttpHandler root) throws IOException {
    server = HttpServer.create(new InetSocketAddress("localhost", port), 50);
    handlers = Executors.newFixedThreadPool(16);
    server.setExecutor(handlers);
    server.createContext("/", root);
    server.start();
  }

  public void stop() {
    server.stop(1);
    handlers.shutdown();
  }
}
