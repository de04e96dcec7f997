// Case: Two pools, but the alias that is released always points to the first.
package second.localexits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class AuditReplayLeak {
  private final List<String> entries = Collections.synchronizedList(new ArrayList<>());

  public void replay(List<String> reads, List<String> writes) {
    ExecutorService readers = Executors.newFixedThreadPool(3);
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService writers = Executors.newSingleThreadExecutor();
    ExecutorService first = readers;
    ExecutorService second = readers;
    try {
      reads.forEach(r -> readers.execute(() -> entries.add("r:" + r)));
      writes.forEach(w -> writers.execute(() -> entries.add("w:" + w)));
    } finally {
      first.shutdown();
      second.shutdown();
    }
  }

  public List<String> snapshot() {
    synchronized (entries) {
      return List.copyOf(entries);
    }
  }
}
