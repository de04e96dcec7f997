// Case: stopping the server does not end the executor that it was given.
package cases.servers;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class HttpServerExecutorForgottenLeak {
  private HttpServer server;
  private ExecutorService handlers;

  public void start(int port, HttpHandler root) throws IOException {
    server = HttpServer.create(new InetSocketAddress("localhost", port), 50);
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    handlers = Executors.newFixedThreadPool(16);
    server.setExecutor(handlers);
    server.createContext("/", root);
    server.start();
  }

  public void stop() {
    server.stop(1);
  }
}
