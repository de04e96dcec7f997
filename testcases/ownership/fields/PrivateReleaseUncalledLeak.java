// Case: the only method that ends the pool is private and called by nobody.
package cases.fields;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

public class PrivateReleaseUncalledLeak {
  private final ThreadPoolExecutor pool =
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      new ThreadPoolExecutor(1, 8, 60, TimeUnit.SECONDS, new SynchronousQueue<>());
  private final Set<String> clients = ConcurrentHashMap.newKeySet();

  public void join(String client, Runnable greeting) {
    if (clients.add(client)) {
      pool.execute(greeting);
    }
  }

  public void leave(String client) {
    if (clients.remove(client) && clients.isEmpty()) {
      Logger.getLogger("lobby").info("empty");
    }
  }

  private void terminate() {
    pool.shutdown();
  }
}
