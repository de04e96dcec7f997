// Case: removing a connection ends its executor.
package cases.fields;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MapRemoveClean {
  private final Map<Integer, ExecutorService> senders = new ConcurrentHashMap<>();

  public void opened(int connection) {
    senders.put(connection, Executors.newSingleThreadExecutor());
  }

  public void send(int connection, Runnable frame) {
    ExecutorService sender = senders.get(connection);
    if (sender != null) {
      sender.execute(frame);
    }
  }

  public void closed(int connection) {
    Optional.ofNullable(senders.remove(connection)).ifPresent(ExecutorService::shutdown);
  }
}
