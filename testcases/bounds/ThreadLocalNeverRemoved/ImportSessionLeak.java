// An asynchronous stage on a given executor sets a connection in a thread-local of its object and
// removes it nowhere: the pool's thread keeps the connection. Leaks.
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

public class ImportSessionLeak {
  /** A connection to the warehouse. */
  public interface Connection {
    long insert(String table, String row) throws IOException;
  }

  private final ThreadLocal<Connection> connection = new ThreadLocal<>();
  private final Executor workers;
  private final Supplier<Connection> connections;

  public ImportSessionLeak(Executor workers, Supplier<Connection> connections) {
    this.workers = workers;
    this.connections = connections;
  }

  public CompletableFuture<Long> load(String table, List<String> rows) {
    return CompletableFuture.supplyAsync(() -> insertAll(table, rows), workers)
        .thenApply(inserted -> inserted * 100 / Math.max(1, rows.size()));
  }

  private long insertAll(String table, List<String> rows) {
    // BUG: Diagnostic contains: [ThreadLocalNeverRemoved]
    connection.set(connections.get());
    long inserted = 0;
    for (String row : rows) {
      inserted += insert(table, row);
    }
    return inserted;
  }

  private long insert(String table, String row) {
    try {
      return connection.get().insert(table, row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
