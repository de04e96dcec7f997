import com.sun.net.httpserver.HttpServer;
import java.util.concurrent.*;

class Gateway {
  private final HttpServer server;
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService workers = Executors.newFixedThreadPool(16);

  Gateway(HttpServer server) {
    this.server = server;
  }

  void start() {
    server.setExecutor(workers);
    server.start();
  }

  void stop() {
    server.stop(10);
  }
}
