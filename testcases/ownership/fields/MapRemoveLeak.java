// Case: removing a connection takes its executor out of the map and drops it.
package cases.fields;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MapRemoveLeak {
  private final Map<Integer, ExecutorService> senders = new ConcurrentHashMap<>();

  public void opened(int connection) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    senders.put(connection, Executors.newSingleThreadExecutor());
  }

  public void send(int connection, Runnable frame) {
    ExecutorService sender = senders.get(connection);
    if (sender != null) {
      sender.execute(frame);
    }
  }

  public void closed(int connection) {
    senders.remove(connection);
  }
}
