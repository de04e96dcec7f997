// Case: the cache can be closed and closes its sender.
package cases.inferred;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ClusterCache {
  private final Map<String, String> entries = new ConcurrentHashMap<>();
  private final HeartbeatSender heartbeats = new HeartbeatSender();

  public void join(Runnable announce) {
    heartbeats.every(5_000, announce);
  }

  public void put(String key, String value) {
    entries.put(key, value);
  }

  public void close() {
    heartbeats.close();
  }
}
