// Case: The AutoCloseable wrapper around a pool is made in try-with-resources.
package second.cleanupidioms;

import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class BulkGeocoderClean {
  /** A pool that waits for its tasks when it is closed. */
  static final class TaskScope implements AutoCloseable {
    private final ExecutorService delegate;
    private final Queue<Future<?>> pending = new ConcurrentLinkedQueue<>();

    TaskScope(int parallelism) {
      delegate = Executors.newFixedThreadPool(parallelism);
    }

    void fork(Runnable task) {
      pending.add(delegate.submit(task));
    }

    int forked() {
      return pending.size();
    }

    @Override
    public void close() {
      delegate.shutdown();
    }
  }

  private final Map<String, double[]> found = new ConcurrentHashMap<>();

  public int geocode(Collection<String> places) {
    try (TaskScope scope = new TaskScope(8)) {
      for (String place : places) {
        scope.fork(() -> found.put(place, new double[] {place.length(), place.hashCode()}));
      }
      return scope.forked();
    }
  }
}
