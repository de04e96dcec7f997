// Case: shutdownNow() drops the queued write, so its future is never completed and get() hangs.
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

public class AuditTrailLeak implements AutoCloseable {
  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private final Consumer<String> store;
  private Future<?> lastWrite;

  public AuditTrailLeak(Consumer<String> store) {
    this.store = store;
  }

  public synchronized void record(String entry) {
    lastWrite = writer.submit(() -> store.accept(entry));
  }

  /** Returns once the last entry is stored. */
  @Override
  public synchronized void close() {
    writer.shutdownNow();
    if (lastWrite == null) {
      return;
    }
    try {
      // BUG: Diagnostic contains: [UnboundedWait]
      lastWrite.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      System.getLogger("audit").log(System.Logger.Level.ERROR, "entry lost", e.getCause());
    }
  }
}
