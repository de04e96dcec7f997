// The same forEach, but each line needs one of 16 permits, given back by its task in finally:
// right.
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

public class AccessLogIndexerClean implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("indexer");

  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Semaphore permits = new Semaphore(16);
  private final Consumer<String> index;

  public AccessLogIndexerClean(Consumer<String> index) {
    this.index = index;
  }

  public void indexAll(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      lines.filter(line -> !line.isBlank()).map(String::trim).forEach(this::submit);
    }
  }

  private void submit(String line) {
    permits.acquireUninterruptibly();
    try {
      pool.execute(() -> index(line));
    } catch (RejectedExecutionException e) {
      permits.release();
      LOG.log(Level.FINE, "closed, not indexed: " + line, e);
    }
  }

  private void index(String line) {
    try {
      index.accept(line);
    } catch (IllegalArgumentException e) {
      LOG.log(Level.WARNING, "not a log line: " + line, e);
    } finally {
      permits.release();
    }
  }

  @Override
  public void close() throws InterruptedException {
    pool.shutdownNow();
    pool.awaitTermination(30, TimeUnit.SECONDS);
  }
}
