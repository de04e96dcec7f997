// The queue holds 256 tasks; when it is full the reader works itself and so reads no further.
// Right.
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class PriceListImporterClean implements AutoCloseable {
  /** The table of prices. */
  public interface PriceTable {
    void upsert(String article, BigDecimal price);
  }

  private final ExecutorService writers =
      new ThreadPoolExecutor(
          4,
          4,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(256),
          new ThreadPoolExecutor.CallerRunsPolicy());
  private final PriceTable table;

  public PriceListImporterClean(PriceTable table) {
    this.table = table;
  }

  /** Imports a supplier's list and returns how many rows it had. */
  public long importFrom(Path list) throws IOException {
    long rows = 0;
    try (BufferedReader in = Files.newBufferedReader(list)) {
      String row;
      while ((row = in.readLine()) != null) {
        String[] cells = row.split(";");
        writers.submit(() -> table.upsert(cells[0], new BigDecimal(cells[1])));
        rows++;
      }
    }
    return rows;
  }

  @Override
  public void close() {
    writers.shutdown();
    try {
      if (!writers.awaitTermination(1, TimeUnit.MINUTES)) {
        writers.shutdownNow();
      }
    } catch (InterruptedException e) {
      writers.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
