// Case: the hook stops the server and forgets the pool of the same object.
package cases.handover;

import com.sun.net.httpserver.HttpServer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ShutdownHookFieldLeak {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService workers = Executors.newFixedThreadPool(5);
  private final HttpServer server;

  public ShutdownHookFieldLeak(HttpServer server) {
    this.server = server;
    Runtime.getRuntime().addShutdownHook(new Thread(this::halt, "halt"));
  }

  public void route(String path, Runnable work) {
    server.createContext(
        path,
        exchange -> {
          workers.execute(work);
          exchange.close();
        });
  }

  private void halt() {
    server.stop(0);
  }
}
