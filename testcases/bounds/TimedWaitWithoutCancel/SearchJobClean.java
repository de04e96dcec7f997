// Case: the caller gives up after a second, but a watchdog was set on the search before, and that
// cancels it after thirty.
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

public class SearchJobClean {
  private final ExecutorService searches;
  private final ScheduledExecutorService watchdogs;
  private final Function<String, List<String>> archive;

  public SearchJobClean(
      ExecutorService searches,
      ScheduledExecutorService watchdogs,
      Function<String, List<String>> archive) {
    this.searches = searches;
    this.watchdogs = watchdogs;
    this.archive = archive;
  }

  /** The hits, or nothing if they aren't there yet: the archive caches them for the next try. */
  public Optional<List<String>> search(String phrase) throws InterruptedException {
    Future<List<String>> hits = searches.submit(() -> archive.apply(phrase));
    watchdogs.schedule(() -> hits.cancel(true), 30, TimeUnit.SECONDS);
    try {
      return Optional.of(hits.get(1, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("archive is down", e.getCause());
    }
  }
}
