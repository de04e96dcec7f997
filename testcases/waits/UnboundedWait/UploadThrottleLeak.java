// Case: the permit isn't given back when an upload throws; after eight failures
// acquireUninterruptibly() waits for ever.
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

public class UploadThrottleLeak {
  /** Sends a file to the store. */
  public interface Store {
    void upload(Path file) throws IOException;
  }

  private final Semaphore slots = new Semaphore(8);
  private final Executor executor;
  private final Store store;

  public UploadThrottleLeak(Executor executor, Store store) {
    this.executor = executor;
    this.store = store;
  }

  public void upload(Path file) {
    slots.acquireUninterruptibly();
    try {
      executor.execute(() -> send(file));
    } catch (RejectedExecutionException e) {
      slots.release();
      throw e;
    }
  }

  private void send(Path file) {
    try {
      store.upload(file);
      // BUG: Diagnostic contains: [SignalNotInFinally]
      slots.release();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
