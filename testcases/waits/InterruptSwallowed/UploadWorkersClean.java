// close() interrupts the workers, and each leaves once it sees that it is interrupted: right.
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

public class UploadWorkersClean implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("upload");

  private final LinkedBlockingDeque<Path> files = new LinkedBlockingDeque<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final Consumer<Path> store;

  public UploadWorkersClean(Consumer<Path> store) {
    this.store = store;
    pool.execute(this::uploadAll);
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
      } catch (Throwable t) {
        LOG.log(Level.SEVERE, "upload failed", t);
        if (t instanceof InterruptedException) {
          return;
        }
      }
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
