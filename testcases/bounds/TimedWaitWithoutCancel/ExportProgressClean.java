// Case: a wait that times out is no giving up: it shows the progress and waits for the same future
// again.
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;

public class ExportProgressClean {
  private static final Logger LOG = Logger.getLogger("export");

  /** Writes all rows into a file and counts them. */
  public interface Exporter {
    Path export(AtomicLong rows) throws IOException;
  }

  private final ExecutorService exports;

  public ExportProgressClean(ExecutorService exports) {
    this.exports = exports;
  }

  public Path export(Exporter exporter) throws IOException {
    AtomicLong rows = new AtomicLong();
    Future<Path> file = exports.submit(() -> exporter.export(rows));
    while (true) {
      try {
        return file.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        LOG.info(rows.get() + " rows so far");
      } catch (ExecutionException e) {
        throw new IOException(e.getCause());
      } catch (InterruptedException e) {
        file.cancel(true);
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
  }
}
