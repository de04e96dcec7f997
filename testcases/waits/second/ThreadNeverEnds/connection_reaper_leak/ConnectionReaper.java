// Case: the reaper sleeps in a loop only an interrupt ends; close() goes through a helper that
// never interrupts.
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ConnectionReaper implements AutoCloseable {
  /** A pooled connection as the reaper sees it. */
  public interface Pooled {
    boolean expired(long now);

    void discard();
  }

  private final Deque<Pooled> idle = new ConcurrentLinkedDeque<>();
  private final ExecutorService reaper = Executors.newSingleThreadExecutor();

  public void start() {
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    reaper.execute(this::reapForever);
  }

  public void release(Pooled connection) {
    idle.addLast(connection);
  }

  private void reapForever() {
    for (; ; ) {
      try {
        Thread.sleep(10_000);
      } catch (InterruptedException e) {
        return;
      }
      long now = System.nanoTime();
      idle.removeIf(
          c -> {
            boolean old = c.expired(now);
            if (old) {
              c.discard();
            }
            return old;
          });
    }
  }

  @Override
  public void close() {
    Pools.stop(reaper);
  }
}
