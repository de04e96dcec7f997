// Case: an iterator walks over the entries, ends each pool and removes it.
package cases.released;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class IteratorRemovalClean {
  private static final class Entry {
    private final ExecutorService pool = Executors.newFixedThreadPool(1);
    private volatile long lastUsed = System.nanoTime();

    void run(Runnable r) {
      lastUsed = System.nanoTime();
      pool.execute(r);
    }
  }

  private final Map<String, Entry> entries = new HashMap<>();

  public synchronized void run(String key, Runnable r) {
    entries.computeIfAbsent(key, k -> new Entry()).run(r);
  }

  public synchronized void evict(long maxIdleNanos) {
    for (Iterator<Map.Entry<String, Entry>> it = entries.entrySet().iterator(); it.hasNext(); ) {
      Entry entry = it.next().getValue();
      if (System.nanoTime() - entry.lastUsed > maxIdleNanos) {
        entry.pool.shutdown();
        it.remove();
      }
    }
  }
}
