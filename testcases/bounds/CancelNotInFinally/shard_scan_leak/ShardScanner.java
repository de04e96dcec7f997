// Case: the lease, a @Cancellable handle, is closed after the scan, but not when a row can't be
// read.
import java.io.IOException;
import java.io.Reader;
import java.util.function.IntFunction;

public class ShardScanner {
  private final ShardTable table;
  private final IntFunction<Reader> readers;

  public ShardScanner(ShardTable table, IntFunction<Reader> readers) {
    this.table = table;
    this.readers = readers;
  }

  public long scan(int shard) throws IOException {
    ShardLease lease = table.lease(shard);
    long rows = countLines(lease.shard());
    // BUG: Diagnostic contains: [CancelNotInFinally]
    lease.close();
    return rows;
  }

  private long countLines(int shard) throws IOException {
    long lines = 0;
    try (Reader reader = readers.apply(shard)) {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        if (c == '\n') {
          lines++;
        }
      }
    }
    return lines;
  }
}
