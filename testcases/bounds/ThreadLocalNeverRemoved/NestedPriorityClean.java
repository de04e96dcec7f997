// Tasks of a pool set a thread-local and don't remove it, but put back in finally what was there
// before, as nested calls need it. Right.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class NestedPriorityClean implements AutoCloseable {
  private static final ThreadLocal<Integer> PRIORITY = new ThreadLocal<>();

  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public Future<?> submit(int priority, Runnable work) {
    return pool.submit(() -> with(priority, work));
  }

  /** The priority of what the calling thread does. */
  public static int priority() {
    Integer priority = PRIORITY.get();
    return priority == null ? 0 : priority;
  }

  /** Does nested work with a priority of its own. */
  public static void with(int priority, Runnable work) {
    Integer before = PRIORITY.get();
    PRIORITY.set(priority);
    try {
      work.run();
    } finally {
      PRIORITY.set(before);
    }
  }

  @Override
  public void close() throws InterruptedException {
    pool.shutdownNow();
    pool.awaitTermination(10, TimeUnit.SECONDS);
  }
}
