// Case: the interrupt is restored in the catch, and the loop's condition looks at it.
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

public class SegmentUploaderClean implements Runnable {
  private final Queue<Path> segments = new ConcurrentLinkedQueue<>();
  private final Predicate<Path> objectStore;

  public SegmentUploaderClean(Predicate<Path> objectStore) {
    this.objectStore = objectStore;
  }

  public void sealed(Path segment) {
    segments.add(segment);
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      Path next = segments.peek();
      try {
        if (next == null || !objectStore.test(next)) {
          Thread.sleep(1_000);
        } else {
          segments.remove(next);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
