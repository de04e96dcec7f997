// The method reference stands for a task that waits for its turn interruptibly and then leaves.
import dev.leash.annotations.Cancellable;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

public class IndexerMethodRefClean {
  public abstract static class JobHost {
    public abstract void launch(@Cancellable Runnable job);
  }

  private final Semaphore added = new Semaphore(0);
  private final Deque<String> documents = new ConcurrentLinkedDeque<>();
  private volatile int words;

  public void attachTo(JobHost host) {
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
      try {
        added.acquire();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      count += documents.removeFirst().split("\\s+").length;
      words = count;
    }
  }
}
