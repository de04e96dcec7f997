// Case: the cache owns a sender that owns a timer, and the cache has no way to be ended.
package cases.inferred;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ClusterCache {
  private final Map<String, String> entries = new ConcurrentHashMap<>();
  // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
  private final HeartbeatSender heartbeats = new HeartbeatSender();

  public void join(Runnable announce) {
    heartbeats.every(5_000, announce);
  }

  public void put(String key, String value) {
    entries.put(key, value);
  }
}
