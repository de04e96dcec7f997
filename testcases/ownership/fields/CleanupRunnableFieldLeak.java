// Case: the cleanup kept in a field empties the queue, not the pool.
package cases.fields;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class CleanupRunnableFieldLeak {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final Queue<String> backlog = new ConcurrentLinkedQueue<>();
  private final Runnable cleanup = backlog::clear;

  public void add(String item, Consumer<String> target) {
    backlog.add(item);
    pool.execute(() -> target.accept(backlog.poll()));
  }

  public void close() {
    cleanup.run();
  }
}
