// Case: shutdown() lets the queued write run, so its future is completed before the pool ends.
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

public class AuditTrailClean implements AutoCloseable {
  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private final Consumer<String> store;
  private Future<?> lastWrite;

  public AuditTrailClean(Consumer<String> store) {
    this.store = store;
  }

  public synchronized void record(String entry) {
    lastWrite = writer.submit(() -> store.accept(entry));
  }

  /** Returns once the last entry is stored. */
  @Override
  public synchronized void close() {
    writer.shutdown();
    if (lastWrite == null) {
      return;
    }
    try {
      lastWrite.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      System.getLogger("audit").log(System.Logger.Level.ERROR, "entry lost", e.getCause());
    }
  }
}
