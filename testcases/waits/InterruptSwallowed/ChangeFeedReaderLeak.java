// The flag is restored, but the loop asks nothing, so the next poll throws at once: leaks.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class ChangeFeedReaderLeak implements Runnable {
  private final BlockingQueue<String> changes;
  private final Consumer<List<String>> applier;

  public ChangeFeedReaderLeak(BlockingQueue<String> changes, Consumer<List<String>> applier) {
    this.changes = changes;
    this.applier = applier;
  }

  @Override
  public void run() {
    while (true) {
      List<String> batch = new ArrayList<>();
      try {
        String first = changes.poll(10, TimeUnit.SECONDS);
        if (first != null) {
          batch.add(first);
          changes.drainTo(batch, 99);
          applier.accept(batch);
        }
        // BUG: Diagnostic contains: [InterruptSwallowed]
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
