// Case: the only consumer takes just as many elements as it has seen in the queue, so take() finds
// one each time.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class SizeGuardedTakeClean {
  private final BlockingQueue<String> changes = new LinkedBlockingQueue<>();
  private final Consumer<String> index;
  private final Thread indexer;
  private volatile boolean indexing = true;

  public SizeGuardedTakeClean(Consumer<String> index) {
    this.index = index;
    this.indexer = new Thread(this::indexChanges, "indexer");
  }

  public void start() {
    indexer.start();
  }

  public void changed(String document) {
    changes.add(document);
  }

  private void indexChanges() {
    try {
      while (indexing) {
        while (changes.size() > 0) {
          index.accept(changes.take());
        }
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void stop() {
    indexing = false;
  }
}
