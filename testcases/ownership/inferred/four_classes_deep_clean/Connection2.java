// Case: the application stops the module, and the release runs down the chain.
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
