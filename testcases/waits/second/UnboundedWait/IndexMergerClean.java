// Case: close() clears the flag that the merger's loop waits for and joins it then.
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

public class IndexMergerClean implements AutoCloseable {
  private final BooleanSupplier mergeOnce;
  private final Thread merger = new Thread(this::mergeLoop, "index-merger");
  private volatile boolean open = true;

  public IndexMergerClean(BooleanSupplier mergeOnce) {
    this.mergeOnce = mergeOnce;
  }

  public void start() {
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
    open = false;
    try {
      merger.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
