// close() interrupts the workers, but each catches Throwable and takes the next file: leaks.
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

public class UploadWorkersLeak implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("upload");

  private final LinkedBlockingDeque<Path> files = new LinkedBlockingDeque<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final Consumer<Path> store;

  public UploadWorkersLeak(Consumer<Path> store) {
    this.store = store;
    // BUG: Diagnostic contains: [ThreadNeverEnds] (one of these)
    pool.execute(this::uploadAll);
    // BUG: Diagnostic contains: [ThreadNeverEnds] (one of these)
    pool.execute(this::uploadAll);
  }

  public void upload(Path file) {
    files.addLast(file);
  }

  private void uploadAll() {
    while (true) {
      try {
        Path file = files.pollFirst(1, TimeUnit.MINUTES);
        if (file != null) {
          store.accept(file);
        }
        // BUG: Diagnostic contains: [InterruptSwallowed] (one of these)
      } catch (Throwable t) {
        LOG.log(Level.SEVERE, "upload failed", t);
      }
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
