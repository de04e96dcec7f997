import com.sun.net.httpserver.HttpServer;
import java.util.concurrent.*;

class Gateway {
  private final HttpServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(16);

  Gateway(HttpServer server) {
    this.server = server;
  }

  void start() {
    server.setExecutor(workers);
    server.start();
  }

  void stop() throws InterruptedException {
    try {
      server.stop(10); // take no more
      workers.shutdown();
      workers.awaitTermination(20, TimeUnit.SECONDS); // let what runs end, within bounds
    } finally {
      workers.shutdownNow(); // interrupt the rest
    }
  }
}
