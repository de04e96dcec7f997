// Case: the application drops a module that owns a client that owns a connection that owns a pool.
package cases.inferred;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Connection2 {
  private final ExecutorService reader = Executors.newSingleThreadExecutor();

  void read(Runnable r) {
    reader.execute(r);
  }

  void disconnect() {
    reader.shutdownNow();
  }
}
