// A task on a cached pool for each line of a log, inside a stream's forEach: as many threads as the
// indexer falls behind. Leaks.
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

public class AccessLogIndexerLeak implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("indexer");

  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Consumer<String> index;

  public AccessLogIndexerLeak(Consumer<String> index) {
    this.index = index;
  }

  public void indexAll(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      lines.filter(line -> !line.isBlank()).map(String::trim).forEach(this::submit);
    }
  }

  private void submit(String line) {
    try {
      // BUG: Diagnostic contains: [UnboundedSpawn]
      pool.execute(() -> index(line));
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "closed, not indexed: " + line, e);
    }
  }

  private void index(String line) {
    try {
      index.accept(line);
    } catch (IllegalArgumentException e) {
      LOG.log(Level.WARNING, "not a log line: " + line, e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    pool.shutdownNow();
    pool.awaitTermination(30, TimeUnit.SECONDS);
  }
}
