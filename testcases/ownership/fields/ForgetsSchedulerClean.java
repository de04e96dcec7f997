// Case: close ends server, pool and scheduler.
package cases.fields;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Logger;

public class ForgetsSchedulerClean implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService handlers =
      Executors.newFixedThreadPool(10, r -> new Thread(r, "http"));
  private final ScheduledExecutorService stats = Executors.newScheduledThreadPool(1);
  private final LongAdder requests = new LongAdder();

  public ForgetsSchedulerClean(HttpServer server) {
    this.server = server;
  }

  public void start() {
    server.setExecutor(handlers);
    server.createContext("/", this::serve);
    stats.scheduleAtFixedRate(
        () -> Logger.getLogger("http").info("requests " + requests.sumThenReset()),
        1,
        1,
        TimeUnit.MINUTES);
    server.start();
  }

  private void serve(HttpExchange exchange) throws IOException {
    requests.increment();
    exchange.sendResponseHeaders(204, -1);
  }

  @Override
  public void close() {
    server.stop(2);
    handlers.shutdown();
    stats.shutdownNow();
  }
}
