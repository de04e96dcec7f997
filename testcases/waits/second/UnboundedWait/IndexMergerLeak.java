// Case: close() joins the merger before it clears the flag that the merger's loop waits for.
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

public class IndexMergerLeak implements AutoCloseable {
  private final BooleanSupplier mergeOnce;
  private final Thread merger = new Thread(this::mergeLoop, "index-merger");
  private volatile boolean open = true;

  public IndexMergerLeak(BooleanSupplier mergeOnce) {
    this.mergeOnce = mergeOnce;
  }

  public void start() {
    // BUG: Diagnostic contains: [ThreadNeverEnds] (one of these)
    merger.start();
  }

  private void mergeLoop() {
    while (open) {
      if (!mergeOnce.getAsBoolean()) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      }
    }
  }

  @Override
  public void close() {
    try {
      // BUG: Diagnostic contains: [UnboundedWait] (one of these)
      merger.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    open = false;
  }
}
