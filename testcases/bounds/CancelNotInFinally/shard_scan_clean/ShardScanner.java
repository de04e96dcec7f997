// Case: the lease, a @Cancellable handle, is closed by try-with-resources.
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
    try (ShardLease lease = table.lease(shard)) {
      return countLines(lease.shard());
    }
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
