// Case: the interrupt is restored but the loop goes on: every later sleep throws at once and it
// spins.
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

public class SegmentUploaderLeak implements Runnable {
  private final Queue<Path> segments = new ConcurrentLinkedQueue<>();
  private final Predicate<Path> objectStore;

  public SegmentUploaderLeak(Predicate<Path> objectStore) {
    this.objectStore = objectStore;
  }

  public void sealed(Path segment) {
    segments.add(segment);
  }

  @Override
  public void run() {
    while (true) {
      Path next = segments.peek();
      try {
        if (next == null || !objectStore.test(next)) {
          Thread.sleep(1_000);
        } else {
          segments.remove(next);
        }
        // BUG: Diagnostic contains: [InterruptSwallowed]
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
