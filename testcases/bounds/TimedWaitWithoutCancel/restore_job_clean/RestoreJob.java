// Case: the time-out hands the running restore to the caller inside the exception; an interrupt
// cancels it.
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class RestoreJob {
  /** Reads a backup into the database. */
  public interface Restorer {
    long restore(Path backup) throws IOException;
  }

  private final ExecutorService restores;
  private final Restorer restorer;

  public RestoreJob(ExecutorService restores, Restorer restorer) {
    this.restores = restores;
    this.restorer = restorer;
  }

  public long restore(Path backup) throws IOException, StillRunningException {
    Future<Long> rows = restores.submit(() -> restorer.restore(backup));
    try {
      return rows.get(5, TimeUnit.MINUTES);
    } catch (TimeoutException e) {
      throw new StillRunningException("restore of " + backup + " goes on", rows);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      rows.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("restore of " + backup + " was interrupted", e);
    }
  }
}
