// A task per line of a file, on a fixed pool whose queue has no bound: a long file fills the heap
// with waiting tasks. Leaks.
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class PriceListImporterLeak implements AutoCloseable {
  /** The table of prices. */
  public interface PriceTable {
    void upsert(String article, BigDecimal price);
  }

  private final ExecutorService writers = Executors.newFixedThreadPool(4);
  private final PriceTable table;

  public PriceListImporterLeak(PriceTable table) {
    this.table = table;
  }

  /** Imports a supplier's list and returns how many rows it had. */
  public long importFrom(Path list) throws IOException {
    long rows = 0;
    try (BufferedReader in = Files.newBufferedReader(list)) {
      String row;
      while ((row = in.readLine()) != null) {
        String[] cells = row.split(";");
        // BUG: Diagnostic contains: [UnboundedSpawn]
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
