// Case: try-with-resources closes the exporter on every way out.
package cases.inferred;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class EarlyReturnClean {
  static final class Batcher implements AutoCloseable {
    private final ScheduledExecutorService flusher = Executors.newSingleThreadScheduledExecutor();
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    Batcher() {
      flusher.scheduleWithFixedDelay(lines::clear, 1, 1, TimeUnit.SECONDS);
    }

    void add(String line) {
      lines.add(line);
    }

    @Override
    public void close() {
      flusher.shutdown();
    }
  }

  public int send(List<String> input) {
    try (Batcher batcher = new Batcher()) {
      int n = 0;
      for (String line : input) {
        if (line.equals("STOP")) {
          return n;
        }
        batcher.add(line);
        n++;
      }
      return n;
    }
  }
}
