// Case: the private method that ends the pool is called when the last client leaves.
package cases.fields;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class PrivateReleaseUncalledClean {
  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(1, 8, 60, TimeUnit.SECONDS, new SynchronousQueue<>());
  private final Set<String> clients = ConcurrentHashMap.newKeySet();

  public void join(String client, Runnable greeting) {
    if (clients.add(client)) {
      pool.execute(greeting);
    }
  }

  public void leave(String client) {
    if (clients.remove(client) && clients.isEmpty()) {
      terminate();
    }
  }

  private void terminate() {
    pool.shutdown();
  }
}
