// Case: the query is cancelled in finally, whether the caller timed out or was interrupted.
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ReportQueryClean {
  /** The warehouse's query engine. */
  public interface Engine {
    List<String> rows(String sql) throws SQLException;
  }

  private final ExecutorService queries;
  private final Engine engine;

  public ReportQueryClean(ExecutorService queries, Engine engine) {
    this.queries = queries;
    this.engine = engine;
  }

  public List<String> run(String sql, Duration limit) throws IOException, InterruptedException {
    Future<List<String>> rows = start(sql);
    try {
      return rows.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IOException("query took longer than " + limit, e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      rows.cancel(true);
    }
  }

  private Future<List<String>> start(String sql) {
    return queries.submit(() -> engine.rows("/* report */ " + sql));
  }
}
