// Case: an asynchronous stage removes its deadline in the catch only: each query that works leaves
// one on the pool's thread.
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class QueryGatewayLeak implements AutoCloseable {
  /** Runs a query; asks the gateway how much time is left. */
  public interface Backend {
    List<String> rows(String query);
  }

  private final ThreadLocal<Instant> deadline = new ThreadLocal<>();
  private final ExecutorService queries = Executors.newFixedThreadPool(6);
  private final Backend backend;

  public QueryGatewayLeak(Backend backend) {
    this.backend = backend;
  }

  public Duration left() {
    Instant end = deadline.get();
    return end == null ? Duration.ofMinutes(1) : Duration.between(Instant.now(), end);
  }

  public CompletableFuture<List<String>> rows(String query, Duration limit) {
    return CompletableFuture.supplyAsync(() -> fetch(query, Instant.now().plus(limit)), queries);
  }

  private List<String> fetch(String query, Instant end) {
    // BUG: Diagnostic contains: [ThreadLocalNeverRemoved] (one of these)
    deadline.set(end);
    try {
      return backend.rows(query);
    } catch (IllegalStateException e) {
      // BUG: Diagnostic contains: [ThreadLocalNeverRemoved] (one of these)
      deadline.remove();
      throw e;
    }
  }

  @Override
  public void close() throws InterruptedException {
    queries.shutdownNow();
    queries.awaitTermination(5, TimeUnit.SECONDS);
  }
}
