// The flag is restored, and the loop's condition asks it: right.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class ChangeFeedReaderClean implements Runnable {
  private final BlockingQueue<String> changes;
  private final Consumer<List<String>> applier;

  public ChangeFeedReaderClean(BlockingQueue<String> changes, Consumer<List<String>> applier) {
    this.changes = changes;
    this.applier = applier;
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      List<String> batch = new ArrayList<>();
      try {
        String first = changes.poll(10, TimeUnit.SECONDS);
        if (first != null) {
          batch.add(first);
          changes.drainTo(batch, 99);
          applier.accept(batch);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
