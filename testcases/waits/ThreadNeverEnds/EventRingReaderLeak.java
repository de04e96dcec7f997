// The outer loop asks the flag, the inner one has no way out and never comes back to it: leaks.
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

public class EventRingReaderLeak {
  private final Queue<Long> ring = new ConcurrentLinkedQueue<>();
  private final LongAdder handled = new LongAdder();
  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private volatile boolean running;

  public void start(Consumer<Long> handler) {
    running = true;
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    executor.execute(() -> readAll(handler));
  }

  public void publish(long event) {
    ring.add(event);
  }

  public long handled() {
    return handled.sum();
  }

  private void readAll(Consumer<Long> handler) {
    while (running) {
      while (true) {
        Long event = ring.poll();
        if (event == null) {
          LockSupport.parkNanos(1_000_000L);
          continue;
        }
        handler.accept(event);
        handled.increment();
      }
    }
  }

  public void stop() {
    running = false;
    executor.shutdown();
  }
}
