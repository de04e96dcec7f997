// The method reference stands for a task that waits for its turn uninterruptibly, time and again.
import dev.leash.annotations.Cancellable;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

public class IndexerMethodRefLeak {
  public abstract static class JobHost {
    public abstract void launch(@Cancellable Runnable job);
  }

  private final Semaphore added = new Semaphore(0);
  private final Deque<String> documents = new ConcurrentLinkedDeque<>();
  private volatile int words;

  public void attachTo(JobHost host) {
    // BUG: Diagnostic contains: [CancellableContract] (one of these)
    host.launch(this::index);
  }

  public void add(String document) {
    documents.addLast(document);
    added.release();
  }

  public int words() {
    return words;
  }

  private void index() {
    int count = 0;
    while (!Thread.currentThread().isInterrupted()) {
      // BUG: Diagnostic contains: [CancellableContract] or [UnboundedWait] (one of these)
      added.acquireUninterruptibly();
      count += documents.removeFirst().split("\\s+").length;
      words = count;
    }
  }
}
