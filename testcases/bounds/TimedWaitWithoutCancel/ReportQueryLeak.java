// Case: the time-out cancels the query, but an interrupt of the caller leaves it running.
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ReportQueryLeak {
  /** The warehouse's query engine. */
  public interface Engine {
    List<String> rows(String sql) throws SQLException;
  }

  private final ExecutorService queries;
  private final Engine engine;

  public ReportQueryLeak(ExecutorService queries, Engine engine) {
    this.queries = queries;
    this.engine = engine;
  }

  public List<String> run(String sql, Duration limit) throws IOException, InterruptedException {
    Future<List<String>> rows = start(sql);
    try {
      // BUG: Diagnostic contains: [TimedWaitWithoutCancel]
      return rows.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      rows.cancel(true);
      throw new IOException("query took longer than " + limit, e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private Future<List<String>> start(String sql) {
    return queries.submit(() -> engine.rows("/* report */ " + sql));
  }
}
